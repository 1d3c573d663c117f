package org.comptoir.gateway.console.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class TableSentencesTest {

    private static final Speech GERMAN = SpeechIn.language(Language.DE);
    private static final Speech FRENCH = SpeechIn.language(Language.FR);

    @Test
    void saysWhatIsWrongWithALineInTheLanguageOfWhoeverLooks() {
        assertThat(TableSentences.say("two prices of AN-1002 from 1", GERMAN))
                .isEqualTo("zwei Preise von AN-1002 ab 1");
        assertThat(TableSentences.say("the discount on family tools is 120 %: expected is 0 to 100", GERMAN))
                .isEqualTo("der Rabatt auf die Familie tools ist 120 %: erwartet wird 0 bis 100");
        assertThat(TableSentences.say("the price of AN-1 from 10 is below zero", FRENCH))
                .isEqualTo("le prix de AN-1 à partir de 10 est inférieur à zéro");
        assertThat(TableSentences.say("the surcharge \"energy\" has too many digits", GERMAN))
                .isEqualTo("der Zuschlag „energy“ hat zu viele Stellen");
        assertThat(TableSentences.say("Amount \"8,75\" is not a plain decimal number such as 12.50", GERMAN))
                .contains("keine einfache Dezimalzahl");
        assertThat(TableSentences.say("Text '1.1.2027' could not be parsed at index 0", GERMAN))
                .isEqualTo("„1.1.2027“ ist kein Tag");
        assertThat(TableSentences.say("there is no client group EKV", GERMAN))
                .isEqualTo("es gibt keine Kundengruppe EKV");
        assertThat(TableSentences.say("the row has 13 values, but there are 12 columns", GERMAN))
                .isEqualTo("die Zeile hat 13 Werte, aber es gibt nur 12 Spalten");
        assertThat(TableSentences.say("is USD but the contract is in EUR", FRENCH))
                .isEqualTo("est USD, mais le contrat est en EUR");
    }

    @Test
    void saysEverySentenceInEnglishAsItWas() {
        assertThat(List.of(
                        "Write the article's number as your catalog has it",
                        "Text '1.1.2027' could not be parsed at index 0",
                        "the label of a surcharge must have 1 to 200 characters",
                        "is unknown: expected is one of family, manufacturer, price-group, all, article"))
                .allSatisfy(kept -> assertThat(TableSentences.say(kept, SpeechIn.language(Language.EN)))
                        .isEqualTo(kept));
    }

    @Test
    void marksWhatNobodyForesawAsEnglish() {
        assertThat(TableSentences.say("something nobody foresaw", FRENCH)).isEqualTo("something nobody foresaw");
        assertThat(TableSentences.language("something nobody foresaw", FRENCH)).isEqualTo("en");
        assertThat(TableSentences.language("is missing", FRENCH)).isEqualTo("fr");
    }
}
