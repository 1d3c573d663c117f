package org.comptoir.gateway.protocol.oci.cart;

import static java.util.Map.entry;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Other words for characters a charset lacks: what a reader expects in their place, else the letter without its mark, else
 * a question mark.
 */
final class Transliteration {

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            word("€", "EUR"),
            word("‘", "'"),
            word("’", "'"),
            word("‚", "'"),
            word("‛", "'"),
            word("“", "\""),
            word("”", "\""),
            word("„", "\""),
            word("‟", "\""),
            word("‹", "'"),
            word("›", "'"),
            word("«", "\""),
            word("»", "\""),
            word("′", "'"),
            word("″", "\""),
            word("‴", "'''"),
            word("‐", "-"),
            word("‑", "-"),
            word("‒", "-"),
            word("–", "-"),
            word("—", "-"),
            word("―", "-"),
            word("−", "-"),
            word("…", "..."),
            word("•", "*"),
            word("·", "*"),
            word("™", "(TM)"),
            word("®", "(R)"),
            word("©", "(C)"),
            word("×", "x"),
            word("⌀", "Ø"),
            word("∅", "Ø"),
            word("±", "+/-"),
            word("\u2044", "/"),
            word("≤", "<="),
            word("≥", ">="),
            word("≠", "!="),
            word("≈", "~"),
            word("∞", "inf."),
            word("Ω", "Ohm"),
            word("\u2126", "Ohm"),
            word("μ", "µ"),
            word("℃", "°C"),
            word("№", "No."),
            word("‰", "o/oo"),
            word("→", "->"),
            word("←", "<-"),
            word("↔", "<->"),
            word("Œ", "OE"),
            word("œ", "oe"),
            word("Æ", "AE"),
            word("æ", "ae"),
            word("ẞ", "ß"),
            word("ß", "ss"),
            word("Ä", "Ae"),
            word("Ö", "Oe"),
            word("Ü", "Ue"),
            word("ä", "ae"),
            word("ö", "oe"),
            word("ü", "ue"),
            word("Ł", "L"),
            word("ł", "l"),
            word("Đ", "D"),
            word("đ", "d"),
            word("Ø", "O"),
            word("ø", "o"),
            word("ı", "i"),
            word("Þ", "Th"),
            word("þ", "th"),
            word("Ð", "D"),
            word("ð", "d"),
            word("Ŀ", "L"),
            word("ŀ", "l"));

    private static final int SOFT_HYPHEN = 0xAD;

    private Transliteration() {}

    /** What stands for one code point that the charset lacks. */
    static String of(int point, CharsetEncoder charset) {
        return of(point, charset, 3);
    }

    /** @param steps a word may itself need another, as ⌀ by way of Ø */
    private static String of(int point, CharsetEncoder charset, int steps) {
        if (point == SOFT_HYPHEN || Character.getType(point) == Character.FORMAT) {
            return "";
        }
        String word = WORDS.get(point);
        if (word == null) {
            String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            word = decomposed.replaceAll("\\p{M}+", "");
        }
        if (word.isEmpty() || steps == 0 || word.codePointAt(0) == point) {
            return word.isEmpty() ? "" : "?";
        }
        StringBuilder written = new StringBuilder();
        word.codePoints().forEach(each -> {
            String character = Character.toString(each);
            written.append(charset.canEncode(character) ? character : of(each, charset, steps - 1));
        });
        return written.toString();
    }

    private static Map.Entry<Integer, String> word(String character, String instead) {
        return entry(character.codePointAt(0), instead);
    }
}
