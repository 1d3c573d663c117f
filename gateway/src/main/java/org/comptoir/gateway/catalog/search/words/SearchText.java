package org.comptoir.gateway.catalog.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * One spelling for what buyers and catalogs write in many: {@code M8x40}, {@code M8 × 40}, {@code 2,5mm}, {@code Ø 8}.
 *
 * <p>Texts and queries pass through the same rules, so whatever is indexed is found again.
 */
public final class SearchText {

    static final int LONGEST_QUERY = 256;
    public static final int MOST_WORDS = 32;

    private static final Pattern TIMES = Pattern.compile("(?<=[0-9])[ \\u00A0]?[xX×\\u2715*][ \\u00A0]?(?=[0-9])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");
    private static final Pattern UNIT_ON_NUMBER = Pattern.compile(
            "(?<=[0-9])(?=(?:mm|cm|m|km|µm|μm|kg|g|mg|l|ml|v|w|a|ah|bar|nm|n|kn|db|°c|mm²|mm2)(?![\\p{L}\\p{N}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STANDARD_ON_NUMBER =
            Pattern.compile("\\b(DIN|ISO|EN|NF|VDE)(?=[0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIAMETER = Pattern.compile("[ØøÖ⌀∅](?=\\s?[0-9])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{4,40}(?![\\p{L}\\p{N}])");

    private SearchText() {}

    /** The one spelling, still with the case of the source. */
    public static String normal(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC);
        one = DIAMETER.matcher(one).replaceAll(" ");
        one = TIMES.matcher(one).replaceAll(" ");
        one = DECIMAL_COMMA.matcher(one).replaceAll(".");
        one = STANDARD_ON_NUMBER.matcher(one).replaceAll("$1 ");
        return UNIT_ON_NUMBER.matcher(one).replaceAll(" ");
    }

    /** Lower case without accents: {@code Écrou} becomes {@code ecrou}. */
    public static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        char[] from = lower.toCharArray();
        char[] to = new char[from.length * 4];
        return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
    }

    /** The words of a text that typing errors are mended with: letters only, and enough of them. */
    public static Set<String> spelled(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher each = LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (each.find()) {
            words.add(each.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** The part of a query that is read: its first 256 characters, none of them cut in half. */
    public static String bounded(String query) {
        if (query.length() <= LONGEST_QUERY) {
            return query;
        }
        int end = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
        return query.substring(0, end);
    }

    /** The first 32 words of a query, split at white space only. */
    public static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(query, -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }
}
