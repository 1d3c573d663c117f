package org.comptoir.gateway.console.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class ExportMistakesTest {

    private static final Set<String> FORM = Set.of(
            "name",
            "client",
            "currency",
            "languages",
            "sender-id",
            "to-host-key",
            "to-shared-secret",
            "to-toDomain",
            "to-folder");

    private static ExportMistakes told(String reason) {
        return ExportMistakes.of(reason, FORM::contains, SpeechIn.language(Language.DE));
    }

    @Test
    void everyMistakeStandsAtItsFieldInTheLanguageOfThePage() {
        ExportMistakes mistakes = told(
                "The publication has mistakes: client: name the client by your own number of it; "
                        + "currency: \"EURO\" is no ISO 4217 code such as EUR; languages: \"d_\" is no tag such as de; "
                        + "languages: \"f_\" is no tag such as de; A name has 1 to 64 letters, digits, dots, hyphens or underscores; "
                        + "destination: host-key is missing: expected is the server's key as ssh-keygen -lf prints it; "
                        + "destination: secrets: shared-secret is missing, which the Sender of a CatalogUploadRequest needs; "
                        + "destination/cxml/toDomain is missing; folder: one name of letters, digits, dots, hyphens and underscores is expected");

        assertThat(mistakes.whole()).isEmpty();
        assertThat(mistakes.fields().keySet())
                .containsExactlyInAnyOrder(
                        "client",
                        "currency",
                        "languages",
                        "name",
                        "to-host-key",
                        "to-shared-secret",
                        "to-toDomain",
                        "to-folder");
        assertThat(mistakes.fields().get("currency")).contains("„EURO“").doesNotContain("is no");
        assertThat(mistakes.fields().get("languages")).contains("d_", "; ", "f_");
    }

    @Test
    void whatIsAboutNoFieldOfTheFormStandsAboveIt() {
        assertThat(told("Somebody else has changed or deleted unite meanwhile. Open it anew")
                        .whole())
                .singleElement()
                .asString()
                .contains("unite");
        assertThat(told("tomorrow: nobody knows").whole()).containsExactly("tomorrow: nobody knows");
    }
}
