package org.comptoir.gateway.catalog.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which people write the number of an article: with separators or without, whole or a piece of it. */
public final class PartNumber {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TURN = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|[^\\p{L}\\p{N}]+");
    private static final Pattern GTIN = Pattern.compile("[0-9]{8,14}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final int SHORTEST_TAIL = 3;
    private static final int MOST_TAILS = 12;

    private PartNumber() {}

    /** Without case and separators: {@code an-10.01} becomes {@code AN1001}. */
    public static String compact(String number) {
        return SEPARATOR.matcher(upper(number)).replaceAll("");
    }

    /** Compact as written, and as it is in the one spelling of texts, where {@code M8X40} is {@code M8 40}. */
    public static Set<String> forms(String number) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(compact(number));
        forms.add(compact(SearchText.normal(number)));
        forms.remove("");
        return forms;
    }

    /** Between separators, in upper case: {@code AN}, {@code 10}, {@code 01}. */
    public static List<String> pieces(String number) {
        List<String> pieces = new ArrayList<>();
        for (String piece : SEPARATOR.split(upper(number), -1)) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** The compact number from the start of each piece to its end, pieces being letters or digits: what a buyer may begin with. */
    public static Set<String> tails(String number) {
        Set<String> tails = new LinkedHashSet<>();
        String[] pieces = TURN.split(upper(number), -1);
        for (int from = 0; from < Math.min(pieces.length, MOST_TAILS); from++) {
            String tail = String.join("", List.of(pieces).subList(from, pieces.length));
            if (tail.length() >= SHORTEST_TAIL) {
                tails.add(tail);
            }
        }
        return tails;
    }

    /** A number of GS1 as the index knows it: EAN-13 and GTIN-14 of one thing differ in leading zeros only. */
    public static Optional<String> gtin(String compact) {
        return GTIN.matcher(compact).matches()
                ? Optional.of(LEADING_ZEROS.matcher(compact).replaceFirst(""))
                : Optional.empty();
    }

    private static String upper(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
