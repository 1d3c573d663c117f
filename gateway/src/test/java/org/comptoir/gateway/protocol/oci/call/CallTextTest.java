package org.comptoir.gateway.protocol.oci.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.protocol.oci.call.OciParameter.Source;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTextTest {

    private static final CallNames USUAL = CallNames.of(Optional.empty());

    private static OciCall call(String name, String value) {
        return new OciCall("GET", "sap-demo", List.of(new OciParameter(name, value, Source.QUERY)));
    }

    private static String text(OciCall call, CallNames names) {
        return new String(CallText.write(call, names), UTF_8);
    }

    @Test
    void writesEachParameterOnALineOfItsOwn() {
        OciCall call = new OciCall(
                "POST",
                "sap-demo",
                List.of(
                        new OciParameter("USERNAME", "demo", Source.QUERY),
                        new OciParameter("HOOK_URL", "https://x.example/?a=1", Source.FORM),
                        new OciParameter("HOOK_URL", "", Source.FORM)));

        assertThat(text(call, USUAL)).isEqualTo("""
                POST /oci/sap-demo
                query USERNAME=demo
                form HOOK_URL=https://x.example/?a=1
                form HOOK_URL=
                """);
    }

    @Test
    void breaksNoLine() {
        assertThat(text(call("a\n", "b\r\nform PASSWORD=x\u0000\u202E\\"), USUAL))
                .isEqualTo("GET /oci/sap-demo\nquery a\\u000a=b\\u000d\\u000aform PASSWORD=x\\u0000\\u202e\\\\\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSWORD",
                "password",
                "passwd",
                "userPassword",
                "sap-password",
                "pwd",
                "USER_PWD",
                "pw",
                "pw_kunde",
                "secretKey",
                "TOKEN",
                "auth-token",
                "Kennwort",
                "apikey",
                "API_KEY",
                "passphrase",
                "client_pw"
            })
    void blanksWhatIsCalledLikeASecret(String name) {
        assertThat(text(call(name, "hush"), USUAL)).endsWith("query " + name + "=***\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USERNAME", "BYPASS_OUTB_HANDLER", "~OkCode", "view", "spw", "HOOK_URL"})
    void leavesTheRest(String name) {
        assertThat(text(call(name, "seen"), USUAL)).endsWith(name + "=seen\n");
    }

    @Test
    void blanksWhatTheConnectionCallsItsPassword() {
        CallNames own = new CallNames(List.of("kunde"), List.of("Schluessel"), List.of("HOOK_URL"), List.of());

        assertThat(text(call("SCHLUESSEL", "hush"), own)).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "sap-language, D, DE",
        "LANGU, F, FR",
        "language, E, EN",
        "uilanguage, de_AT, DE",
        "datalanguage, fr-CA, FR",
        "SAP-LANGUAGE, en, EN",
        "sap-language, d, DE",
        "SY-LANGU, DE, DE"
    })
    void knowsLanguagesOfSapAndOfIso(String name, String value, Language language) {
        assertThat(CallLanguage.of(call(name, value), Optional.empty())).hasValue(language);
    }

    @Test
    void takesTheBrowsersLanguageOnlyWhereTheCallSaysNone() {
        Optional<Language> browser = Optional.of(Language.FR);

        assertThat(CallLanguage.of(call("sap-language", " "), browser)).isEqualTo(browser);
        assertThat(CallLanguage.of(call("OCI_VERSION", "4.0"), Optional.empty()))
                .isEmpty();
        assertThat(CallLanguage.of(call("langu", "I"), browser)).isEmpty();
    }
}
