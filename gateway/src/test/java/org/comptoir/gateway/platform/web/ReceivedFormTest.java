package org.comptoir.gateway.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedFormTest {

    @Test
    void givesTheFieldsOfTheAddressThenThoseOfTheBody() {
        ReceivedForm form = form("lang=de&q=a", "q=b%C3%A4r+x&empty=&alone&&q=c");

        assertThat(form.getParameter("lang")).isEqualTo("de");
        assertThat(form.getParameterValues("q")).containsExactly("a", "bär x", "c");
        assertThat(form.getParameter("empty")).isEmpty();
        assertThat(form.getParameter("alone")).isEmpty();
        assertThat(form.getParameter("none")).isNull();
        assertThat(form.getParameterValues("none")).isNull();
        assertThat(Collections.list(form.getParameterNames())).containsExactly("lang", "q", "empty", "alone");
    }

    @Test
    void givesTheBytesAgainToWhoReadsThem() throws Exception {
        ReceivedForm form = form(null, "a=1");

        assertThat(form.getInputStream().readAllBytes()).asString(UTF_8).isEqualTo("a=1");
        assertThat(form.getReader().readLine()).isEqualTo("a=1");
    }

    @Test
    void refusesWhatIsNotPercentEncodedOrHasTooManyFields() {
        assertThatThrownBy(() -> form(null, "a=%zz")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form(null, "a&".repeat(10_001))).hasMessage("More than 10000 fields");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "application/x-www-form-urlencoded, true",
                "Application/X-WWW-form-urlencoded; charset=UTF-8, true",
                "multipart/form-data; boundary=x, false",
                "none, false"
            })
    void knowsAFormByItsType(String type, boolean is) {
        assertThat(ReceivedForm.isOne(request(null, type))).isEqualTo(is);
    }

    private static ReceivedForm form(String query, String body) {
        return new ReceivedForm(request(query, "application/x-www-form-urlencoded"), body.getBytes(UTF_8));
    }

    private static HttpServletRequest request(String query, String type) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ReceivedFormTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, of) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getContentType" -> type;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
