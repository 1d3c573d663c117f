package org.comptoir.gateway.console.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class ImportSentencesTest {

    @Test
    void saysKnownSentencesInTheLanguageOfWhoeverLooks() {
        assertThat(ImportSentences.say("there is no category \"nowhere\"", SpeechIn.language(Language.FR)))
                .isEqualTo("il n’y a pas de catégorie « nowhere »");
        assertThat(ImportSentences.say("30 is not a multiple of the step 25", SpeechIn.language(Language.DE)))
                .isEqualTo("30 ist kein Vielfaches der Schrittweite 25");
        assertThat(ImportSentences.say("Send at most 60 characters", SpeechIn.language(Language.DE)))
                .isEqualTo("Senden Sie höchstens 60 Zeichen");
        assertThat(ImportSentences.say("\"drop\" is no action", SpeechIn.language(Language.FR)))
                .isEqualTo("« drop » n’est pas une action");
        assertThat(ImportSentences.say(
                        "Write put, withdraw or reprice, or nothing for put", SpeechIn.language(Language.DE)))
                .isEqualTo("Schreiben Sie put, withdraw oder reprice, oder nichts für put");
    }

    @Test
    void keepsEveryKnownSentenceInEnglishAndEveryUnknownOneAnywhere() {
        assertThat(ImportSentences.say("the client's number is blank", SpeechIn.language(Language.EN)))
                .isEqualTo("the client's number is blank");
        assertThat(ImportSentences.say("something nobody foresaw", SpeechIn.language(Language.FR)))
                .isEqualTo("something nobody foresaw");
    }
}
