package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/orders",
                "/console/orders?status=ON_HOLD&before=17",
                "/console/documents?documentId=1%40x"
            })
    void leadsBackToThePageThatWasAskedFor(String address) {
        assertThat(SignInForm.destination(Optional.of(address))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/console/orders",
                "//evil.example/console/orders",
                "/console//evil.example",
                "/console/../shop/x",
                "/console\\evil",
                "/console/orders\r\nSet-Cookie: a=b",
                "/console/orders?a=\\evil",
                "/console/orders#x",
                "/console/sign-in?result=refused",
                "/console/sign-out/../x",
                "/console/sign-on?to=x",
                "/console/sign-on/answer?code=x",
                "/shop/x",
                ""
            })
    void leadsNowhereElseThanIntoTheConsole(String address) {
        assertThat(SignInForm.destination(Optional.of(address))).isEqualTo("/console/overview");
    }

    @ParameterizedTest
    @CsvSource({
        "/console/orders, '', ?to=%2Fconsole%2Forders",
        "/console/, language=fr, ?to=%2Fconsole%2Foverview&language=fr",
        "/console/orders, status=ON_HOLD&language=de&before=17, "
                + "?to=%2Fconsole%2Forders%3Fstatus%3DON_HOLD%26before%3D17&language=de",
        "/console/orders, language=%0d%0a, ?to=%2Fconsole%2Forders%3Flanguage%3D%250d%250a"
    })
    void keepsTheLanguageThatWasAskedForBesideThePage(String path, String query, String after) {
        assertThat(SignInForm.after(path, query)).isEqualTo(after);
    }

    @Test
    void leadsToTheOverviewWhenNothingWasAsked() {
        assertThat(SignInForm.destination(Optional.empty())).isEqualTo("/console/overview");
    }
}
