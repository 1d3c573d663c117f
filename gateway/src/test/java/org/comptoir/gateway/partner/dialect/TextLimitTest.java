package org.comptoir.gateway.partner.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitTest {

    /** Two, three and four bytes, and a flag of two code points. */
    private static final String MIXED = "aé€\uD83D\uDD29\uD83C\uDDEB\uD83C\uDDF7z";

    @Property
    void aCutTextIsTheLongestBeginningThatFitsInBytes(
            @ForAll String any, @ForAll @IntRange(min = 1, max = 40) int most) {
        String text = wellFormed(any + MIXED);
        TextLimit limit = new TextLimit(most, TextLimit.Measure.BYTES);

        String cut = limit.cut(text);

        assertThat(text).startsWith(cut);
        assertThat(wellFormed(cut)).isEqualTo(cut);
        assertThat(cut.getBytes(UTF_8).length).isLessThanOrEqualTo(most);
        assertThat(limit.holds(cut)).isTrue();
        if (!cut.equals(text)) {
            String oneMore = text.substring(0, cut.length() + Character.charCount(text.codePointAt(cut.length())));
            assertThat(oneMore.getBytes(UTF_8).length).isGreaterThan(most);
        }
    }

    @Property
    void aCutTextIsTheLongestBeginningThatFitsInCharacters(
            @ForAll String any, @ForAll @IntRange(min = 1, max = 40) int most) {
        String text = wellFormed(any + MIXED);

        String cut = new TextLimit(most, TextLimit.Measure.CHARACTERS).cut(text);

        int[] points = text.codePoints().toArray();
        int kept = Math.min(most, points.length);
        assertThat(cut).isEqualTo(new String(Arrays.copyOf(points, kept), 0, kept));
    }

    @Property
    void whatFitsIsNotTouched(@ForAll @NotBlank String text) {
        assertThat(new TextLimit(999_999, TextLimit.Measure.BYTES).cut(text)).isSameAs(text);
    }

    @Test
    void neverCutsInsideACharacter() {
        assertThat(TextLimit.parse("6 bytes").cut(MIXED)).isEqualTo("aé€");
        assertThat(TextLimit.parse("9 bytes").cut(MIXED)).isEqualTo("aé€");
        assertThat(TextLimit.parse("10 bytes").cut(MIXED)).isEqualTo("aé€\uD83D\uDD29");
        assertThat(TextLimit.parse("4 characters").cut(MIXED)).isEqualTo("aé€\uD83D\uDD29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "0 bytes", "-1 bytes", "100 bits", "100  bytes", "1e2 bytes", "9999999 bytes"})
    void saysWhatALimitLooksLike(String text) {
        assertThatThrownBy(() -> TextLimit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no limit. Write one such as \"100 characters\"");
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
