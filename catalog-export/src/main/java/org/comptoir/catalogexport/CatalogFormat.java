package org.comptoir.catalogexport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats a catalog may come in. */
public enum CatalogFormat {
    CSV,
    EXCEL,
    CIF,
    BMECAT,
    NDJSON;

    private static final Pattern BMECAT_ROOT = Pattern.compile("<(?:[A-Za-z0-9]+:)?BMECAT[\\s>]");

    /** @param name as people write it, such as {@code csv}, {@code xlsx} or {@code BMEcat} */
    public static Optional<CatalogFormat> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "csv", "txt", "tsv" -> Optional.of(CSV);
            case "excel", "xlsx" -> Optional.of(EXCEL);
            case "cif" -> Optional.of(CIF);
            case "bmecat", "xml" -> Optional.of(BMECAT);
            case "ndjson", "jsonl", "json" -> Optional.of(NDJSON);
            default -> Optional.empty();
        };
    }

    /**
     * By what a file begins with; empty for bytes that are none of them.
     *
     * @param start some thousand bytes
     */
    public static Optional<CatalogFormat> detect(byte[] start) {
        String text = new String(start, ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                .stripLeading();
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(EXCEL);
        }
        if (text.regionMatches(true, 0, "CIF_I_V", 0, 7)) {
            return Optional.of(CIF);
        }
        if (text.startsWith("<")) {
            return BMECAT_ROOT.matcher(text).find() ? Optional.of(BMECAT) : Optional.empty();
        }
        if (text.startsWith("{")) {
            return Optional.of(NDJSON);
        }
        boolean readable =
                !text.isEmpty() && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        return readable ? Optional.of(CSV) : Optional.empty();
    }
}
