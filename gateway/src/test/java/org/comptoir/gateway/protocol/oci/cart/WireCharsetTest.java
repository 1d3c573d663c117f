package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCharsetTest {

    private static final WireCharset LATIN = new WireCharset(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Größe ß é ñ ½ µ ° × Ø | Größe ß é ñ ½ µ ° × Ø",
                "“Best” ‘it’s’ „so“ ‚da‘ | \"Best\" 'it's' \"so\" 'da'",
                "a – b — c − d ‑ e | a - b - c - d - e",
                "8 € … ″ ′ ™ • | 8 EUR ... \" ' (TM) *",
                "Śruba żółć Łódź | Sruba zólc Lódz",
                "Příliš žluťoučký kůň | Príliš zlutoucký kun",
                "İstanbul ığ şŞ | Istanbul ig sS",
                "ﬁ œuvre Œ Đ | fi oeuvre OE D",
                "⌀ 8 ≤ 9 ≥ 1 ≠ 2 → Ω | Ø 8 <= 9 >= 1 != 2 -> Ohm",
                "⅓ ⅔ ㎡ Ⅳ | 1/3 2/3 m2 IV",
                "六角 שלום | ?? ????",
            })
    void saysInLatinWhatAReaderExpects(String text, String written) {
        assertThat(LATIN.fit(text)).isEqualTo(written.replace("š", "s"));
    }

    @Test
    void leavesNoHalfOfACharacterAndNoMark() {
        assertThat(LATIN.fit("a\uD83D\uDD29b\uFE0F\u200D\uD800c")).isEqualTo("a?b?c");
        assertThat(new WireCharset(StandardCharsets.UTF_8).fit("\uD83D\uDD29\uD800"))
                .isEqualTo("\uD83D\uDD29?");
        assertThat(new WireCharset(StandardCharsets.US_ASCII).fit("Größe 5 µ® «x»"))
                .isEqualTo("Groesse 5 ?(R) \"x\"");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "UTF8, UTF-8",
        "iso-8859-1, ISO-8859-1",
        "latin1, ISO-8859-1",
        "iso-8859-2, ISO-8859-2",
        "windows-1250, windows-1250",
        "utf-16, ISO-8859-1",
        "utf-7, ISO-8859-1",
        "x'><script>, ISO-8859-1",
        "ibm037, ISO-8859-1"
    })
    void takesACharsetThatABrowserCanWrite(String asked, String used) {
        assertThat(WireCharset.of(Optional.empty(), Optional.of(asked))
                        .charset()
                        .name())
                .isEqualTo(used);
    }

    @Test
    void theConnectionKnowsBetterThanTheCall() {
        assertThat(WireCharset.of(Optional.of(StandardCharsets.UTF_8), Optional.of("iso-8859-1"))
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(WireCharset.of(Optional.empty(), Optional.empty()).charset()).isEqualTo(StandardCharsets.ISO_8859_1);
    }
}
