package org.comptoir.gateway.protocol.oci.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.comptoir.gateway.protocol.oci.call.OciParameter.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReaderTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static OciCall get(String query) throws OciCallException {
        return CallReader.read("GET", "sap-demo", query, new byte[0], "");
    }

    private static OciCall post(String query, String body) throws OciCallException {
        return CallReader.read("POST", "sap-demo", query, body.getBytes(ISO_8859_1), FORM);
    }

    @Test
    void keepsEveryParameterAsSentAndInOrder() throws OciCallException {
        OciCall call = post("~OkCode=ADDI&a=1&a=2&empty=&bare", "~okcode=other&A=3");

        assertThat(call.parameters())
                .containsExactly(
                        new OciParameter("~OkCode", "ADDI", Source.QUERY),
                        new OciParameter("a", "1", Source.QUERY),
                        new OciParameter("a", "2", Source.QUERY),
                        new OciParameter("empty", "", Source.QUERY),
                        new OciParameter("bare", "", Source.QUERY),
                        new OciParameter("~okcode", "other", Source.FORM),
                        new OciParameter("A", "3", Source.FORM));
    }

    @Test
    void looksUpWithoutCaseAndBelievesTheForm() throws OciCallException {
        OciCall call = post("HOOK_URL=https://old.example&user=q", "hook_url=https://new.example");

        assertThat(call.find("Hook_Url")).hasValue("https://new.example");
        assertThat(call.find("USER")).hasValue("q");
        assertThat(call.find("nothing")).isEmpty();
        assertThat(call.effective()).extracting(OciParameter::name).containsExactly("user", "hook_url");
    }

    @Test
    void takesTheFirstNameThatHasAValue() throws OciCallException {
        OciCall call = get("login=&USERNAME=+demo+");

        assertThat(call.first(List.of("login", "username"))).hasValue("demo");
        assertThat(call.first(List.of("login"))).isEmpty();
    }

    @Test
    void decodesAHookOnceAndNoFurther() throws OciCallException {
        assertThat(get("HOOK_URL=https%3A%2F%2Fsrm.example%2Fx%3Fsid%3Da%252Fb%26%7EOkCode%3DADDI")
                        .find("HOOK_URL"))
                .hasValue("https://srm.example/x?sid=a%2Fb&~OkCode=ADDI");
    }

    @Test
    void takesWhatServersRefuse() throws OciCallException {
        OciCall call = get("PRODUCTID[1]=AN-1001&QUANTITY[1]=2&x=%&y=%4&z=%zz&w=a|b^c`{d}");

        assertThat(call.find("PRODUCTID[1]")).hasValue("AN-1001");
        assertThat(call.parameters())
                .extracting(OciParameter::value)
                .containsExactly("AN-1001", "2", "%", "%4", "%zz", "a|b^c`{d}");
    }

    @ParameterizedTest
    @CsvSource({
        // Content-Type of the body, http_content_charset, bytes of the value, what it says
        "'', '', %C3%BC, ü",
        "'', '', %FC, ü",
        "'', '', %80, €",
        "'', iso-8859-1, %FC, ü",
        "'', iso-8859-1, %C3%BC, ü",
        "'', ISO-8859-2, %B1, ą",
        "'', windows-1251, %DE, Ю",
        "'', utf-16, %FC, ü",
        "'', no-such, %FC, ü",
        "; charset=iso-8859-1, '', %C3%BC, Ã¼",
        ";charset=\"UTF-8\", iso-8859-1, %C3%BC, ü",
        "; charset=utf-7, '', %C3%BC, ü"
    })
    void readsTheCharsetThatIsThere(String declared, String expected, String value, String text)
            throws OciCallException {
        String body = "http_content_charset=" + expected + "&v=" + value;

        OciCall call = CallReader.read("POST", "c", "", body.getBytes(UTF_8), FORM + declared);

        assertThat(call.find("v")).hasValue(text);
    }

    @Test
    void readsRawBytesOfAnAddress() throws OciCallException {
        String raw = new String("v=ü".getBytes(UTF_8), ISO_8859_1);

        assertThat(get(raw).find("v")).hasValue("ü");
        assertThat(get("v=ą").find("v")).hasValue("ą");
    }

    @Test
    void readsAMultipartForm() throws OciCallException {
        String body = """
                --b
                Content-Disposition: form-data; name="USERNAME"

                demo
                --b
                content-disposition: form-data; name="note"
                Content-Type: text/plain

                two
                lines = & %41
                --b
                Content-Disposition: form-data; name="cart"; filename="a.xml"

                <x/>
                --b
                nothing

                --b--
                """.replace("\n", "\r\n");

        OciCall call =
                CallReader.read("POST", "c", "q=1", body.getBytes(ISO_8859_1), "multipart/form-data; boundary=\"b\"");

        assertThat(call.parameters())
                .containsExactly(
                        new OciParameter("q", "1", Source.QUERY),
                        new OciParameter("USERNAME", "demo", Source.FORM),
                        new OciParameter("note", "two\r\nlines = & %41", Source.FORM));
    }

    @Test
    void refusesAMultipartFormWithoutParts() {
        assertThatThrownBy(() -> CallReader.read("POST", "c", "", new byte[0], "multipart/form-data"))
                .isInstanceOf(OciCallException.class);
    }

    @Test
    void hasAnEnd() {
        assertThatThrownBy(() -> get("a&".repeat(2_001)))
                .isInstanceOf(OciCallException.class)
                .hasMessageContaining("2000 parameters");
        assertThatThrownBy(() -> get("n".repeat(256) + "=1")).hasMessageContaining("255 bytes");
    }

    @Test
    void knowsForms() {
        assertThat(CallReader.isForm("")).isTrue();
        assertThat(CallReader.isForm("Application/X-WWW-Form-Urlencoded; charset=x"))
                .isTrue();
        assertThat(CallReader.isForm("multipart/form-data; boundary=x")).isTrue();
        assertThat(CallReader.isForm("text/xml")).isFalse();
    }

    @Test
    void namesTheFunctionInCapitals() throws OciCallException {
        assertThat(get("Function=+detail+").function()).isEqualTo("DETAIL");
        assertThat(get("FUNCTION=").function()).isEmpty();
        assertThat(get("").function()).isEmpty();
    }

    @Test
    void namedCharsetsAreOfTheKindWhereAsciiIsAscii() {
        assertThat(CallCharset.named("iso-8859-1")).hasValue(Charset.forName("windows-1252"));
        assertThat(CallCharset.named("utf-16le")).isEmpty();
        assertThat(CallCharset.named("IBM037")).isEmpty();
    }
}
