package org.comptoir.gateway.protocol.oci.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalPageTest {

    private static String draw(Refusal refusal, Language language, String detail) {
        return new String(new RefusalPage(RefusalTexts.in(language), refusal, detail).draw(), UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguage(Refusal refusal) {
        String english = draw(refusal, Language.EN, "");
        String german = draw(refusal, Language.DE, "");
        String french = draw(refusal, Language.FR, "");

        assertThat(english).contains("<html lang=\"en\">").isNotEqualTo(german);
        assertThat(german).contains("<html lang=\"de\">");
        assertThat(french).contains("<html lang=\"fr\">").isNotEqualTo(english);
        assertThat(english + german + french).doesNotContain("<form", "<a ", "<script", "class=\"detail\"");
    }

    @Test
    void saysTheDetailInTheReadersLanguageWhereItIsKnown() {
        assertThat(draw(Refusal.NO_HOOK, Language.DE, "Connection sap-demo expects the return address in HOOK_URL"))
                .contains(
                        "<p class=\"detail\" lang=\"de\">Die Verbindung sap-demo erwartet die Rücksprungadresse in HOOK_URL</p>");
        assertThat(
                        draw(
                                Refusal.HOOK,
                                Language.FR,
                                "The return address \"x\" ends in a fragment. Send an address such as https://suite.example.com/cart"))
                .contains("se termine par un fragment (#). Envoyez une adresse");
        assertThat(draw(Refusal.HOOK, Language.DE, "something else")).contains("lang=\"en\">something else</p>");
    }

    @Test
    void escapesWhatASuiteSent() {
        assertThat(draw(Refusal.HOOK, Language.EN, "<script>alert(1)</script>\"'"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        Matcher style = Pattern.compile("(?s)<style>(.*?)</style>").matcher(draw(Refusal.HOOK, Language.EN, ""));
        assertThat(style.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(style.group(1).getBytes(UTF_8)));

        assertThat(RefusalPage.POLICY)
                .contains("default-src 'none'", "style-src 'sha256-" + hash + "'", "form-action 'none'");
    }
}
