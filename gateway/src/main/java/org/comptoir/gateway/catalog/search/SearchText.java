package org.comptoir.gateway.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for what buyers and catalogs write in many: {@code M8x40}, {@code M8 × 40}, {@code 2,5mm}, {@code Ø 8}.
 *
 * <p>Texts and queries pass through the same rules, so whatever is indexed is found again.
 */
final class SearchText {

    static final int LONGEST_QUERY = 256;
    static final int MOST_WORDS = 32;

    private static final Pattern TIMES = Pattern.compile("(?<=[0-9])[ \\u00A0]?[xX×\\u2715*][ \\u00A0]?(?=[0-9])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");
    private static final Pattern UNIT_ON_NUMBER = Pattern.compile(
            "(?<=[0-9])(?=(?:mm|cm|m|km|µm|μm|kg|g|mg|l|ml|v|w|a|ah|bar|nm|n|kn|db|°c|mm²|mm2)(?![\\p{L}\\p{N}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STANDARD_ON_NUMBER =
            Pattern.compile("\\b(DIN|ISO|EN|NF|VDE)(?=[0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIAMETER = Pattern.compile("[ØøÖ⌀∅](?=\\s?[0-9])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** The one spelling, still with the case of the source. */
    static String normal(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC);
        one = DIAMETER.matcher(one).replaceAll(" ");
        one = TIMES.matcher(one).replaceAll(" ");
        one = DECIMAL_COMMA.matcher(one).replaceAll(".");
        one = STANDARD_ON_NUMBER.matcher(one).replaceAll("$1 ");
        return UNIT_ON_NUMBER.matcher(one).replaceAll(" ");
    }

    /** A part number without case and separators: {@code an-10.01} becomes {@code AN1001}. */
    static String compact(String part) {
        return SEPARATOR
                .matcher(Normalizer.normalize(part, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** The pieces of a part number between its separators, in upper case. */
    static List<String> pieces(String part) {
        List<String> pieces = new ArrayList<>();
        for (String piece : SEPARATOR.split(Normalizer.normalize(part, Normalizer.Form.NFKC), -1)) {
            if (!piece.isEmpty()) {
                pieces.add(piece.toUpperCase(Locale.ROOT));
            }
        }
        return pieces;
    }

    /** The part of a query that is read: its first 256 characters, none of them cut in half. */
    static String bounded(String query) {
        if (query.length() <= LONGEST_QUERY) {
            return query;
        }
        int end = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
        return query.substring(0, end);
    }

    /** The first 32 words of a query, split at white space only. */
    static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(query, -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }
}
