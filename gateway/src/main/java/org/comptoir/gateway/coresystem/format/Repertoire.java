package org.comptoir.gateway.coresystem.format;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** The characters a format can carry, and the nearest ones for those it can not. Not for use by two threads. */
final class Repertoire {

    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '‚', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '•', "-"),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '×', "x"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"));

    private final CharsetEncoder encoder;
    private final String forbidden;

    /** @param forbidden characters that separate things in the format and can not be escaped */
    Repertoire(Charset charset, String forbidden) {
        this.encoder = charset.newEncoder();
        this.forbidden = forbidden;
    }

    boolean says(String text) {
        return text.codePoints().allMatch(this::says);
    }

    private boolean says(int character) {
        boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !lone
                && !Character.isISOControl(character)
                && (character & 0xFFFE) != 0xFFFE
                && forbidden.indexOf(character) < 0
                && encoder.canEncode(Character.toString(character));
    }

    /** The same in characters there are: {@code ’} becomes {@code '}, {@code ż} becomes {@code z}, the rest {@code ?}. */
    String nearest(String text) {
        if (says(text)) {
            return text;
        }
        StringBuilder near = new StringBuilder(text.length());
        text.codePoints().forEach(character -> near.append(nearest(character)));
        return near.toString();
    }

    private String nearest(int character) {
        if (says(character)) {
            return Character.toString(character);
        }
        if (forbidden.indexOf(character) >= 0) {
            return " ";
        }
        String known = NEAREST.get(character);
        String near = known != null ? known : base(character);
        return !near.isEmpty() && says(near) ? near : "?";
    }

    private static String base(int character) {
        boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return lone
                ? ""
                : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "");
    }
}
