package org.comptoir.gateway.catalog.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M8x40       | M8 40
            M8 × 40     | M8 40
            8 X 40 mm   | 8 40 mm
            2,5mm       | 2.5 mm
            Ø8 mm       | ' 8 mm'
            DIN933      | DIN 933
            iso4017     | iso 4017
            300 ml      | 300 ml
            40m         | 40 m
            40mx        | 40mx
            ﬁtting      | fitting
            """)
    void bringsManySpellingsToOne(String written, String one) {
        assertThat(SearchText.normal(written)).isEqualTo(one);
    }

    @Test
    void forgetsSeparatorsAndCaseOfPartNumbers() {
        assertThat(PartNumber.compact(" an-10.01/b ")).isEqualTo("AN1001B");
        assertThat(PartNumber.pieces("an-10.01/b")).containsExactly("AN", "10", "01", "B");
    }

    @Test
    void readsTheFirst256CharactersAndCutsNoneInHalf() {
        assertThat(SearchText.bounded("a".repeat(300))).hasSize(256);
        assertThat(SearchText.bounded("a".repeat(255) + "🔩")).hasSize(255);
    }

    @Test
    void readsTheFirst32Words() {
        assertThat(SearchText.words("a ".repeat(50))).hasSize(32);
        assertThat(SearchText.words(" \t\u00A0 ")).isEmpty();
    }
}
