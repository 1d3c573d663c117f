package org.comptoir.gateway.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"en, en", "FR-ca, fr-CA", "' de-AT ', de-AT", "zh-hant-tw, zh-Hant-TW"})
    void isWrittenAsXmlLangHasIt(String said, String written) {
        assertThat(LanguageTag.of(said).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "x-ours", "de_AT", "german language", "en-\"><x", "e"})
    void refusesWhatNamesNoLanguage(String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of(said))
                .withMessage("is \"%s\": expected is a language by BCP 47, such as en, fr-CA or de-AT", said);
    }

    @Test
    void quotesNoMoreThanATagCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of("en-" + "a".repeat(100)))
                .withMessageStartingWith("is \"en-" + "a".repeat(32) + "…\"");
    }
}
