package org.comptoir.gateway.partner.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text may be where a suite keeps it: {@code 100 characters} or {@code 128 bytes}.
 *
 * @param most at least 1, in {@code measure}
 */
public record TextLimit(int most, Measure measure) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5}) (characters|bytes)");

    /** What a suite counts. */
    public enum Measure {
        /** Code points: a character beyond the first 65,536 counts once. */
        CHARACTERS,
        /** Bytes of UTF-8. */
        BYTES
    }

    /** @throws IllegalArgumentException if the text is no limit */
    public static TextLimit parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no limit. Write one such as \"100 characters\" or \"128 bytes\"".formatted(text));
        }
        return new TextLimit(
                Integer.parseInt(matcher.group(1)),
                Measure.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
    }

    public boolean holds(String text) {
        return end(text) == text.length();
    }

    /** The longest beginning that fits, whole code points only. */
    public String cut(String text) {
        return text.substring(0, end(text));
    }

    private int end(String text) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += measure == Measure.BYTES ? bytes(point) : 1;
            if (used > most) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Half a surrogate pair becomes a question mark when it is encoded. */
    private static int bytes(int point) {
        if (point < 0x80 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    @Override
    public String toString() {
        return most + " " + measure.name().toLowerCase(Locale.ROOT);
    }
}
