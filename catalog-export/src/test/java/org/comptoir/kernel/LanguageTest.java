package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fr-CA, FR", "de_AT, DE", "EN-us, EN", "ja, EN", "'', EN"})
    void findsTheClosestLanguageAndEnglishOtherwise(String tag, Language language) {
        assertThat(Language.closestTo(tag)).isEqualTo(language);
    }
}
