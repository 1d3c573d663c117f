package org.comptoir.catalogexport.cif;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.catalogexport.CatalogFormatException;

/** The header lines of a CIF file, by keyword. */
final class CifPreamble {

    /** Order of the values where FIELDNAMES does not say another, as CIF 3.0 has them. */
    private static final List<String> STANDARD = List.of(
            "Supplier ID",
            "Supplier Part ID",
            "Manufacturer Part ID",
            "Item Description",
            "SPSC Code",
            "Unit Price",
            "Unit of Measure",
            "Lead Time",
            "Manufacturer Name",
            "Supplier URL",
            "Manufacturer URL",
            "Market Price");

    private final Map<String, String> told = new HashMap<>();

    /** @return false where the line is no header line */
    boolean take(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            return false;
        }
        told.put(
                line.substring(0, colon).strip().toUpperCase(Locale.ROOT),
                line.substring(colon + 1).strip());
        return true;
    }

    String get(String keyword) {
        return told.getOrDefault(keyword, "");
    }

    boolean isFull() {
        return !get("LOADMODE").toUpperCase(Locale.ROOT).startsWith("I");
    }

    /**
     * Columns of every line.
     *
     * @param line where the articles begin
     * @throws CatalogFormatException if FIELDNAMES cannot be read: then no line can be
     */
    List<String> fields(long line) throws CatalogFormatException {
        String names = get("FIELDNAMES");
        if (names.isEmpty()) {
            return STANDARD;
        }
        try {
            return CifRow.split(names);
        } catch (IllegalArgumentException broken) {
            throw new CatalogFormatException(
                    line,
                    "FIELDNAMES cannot be read: %s. Write the names with commas between, a quote inside a name twice"
                            .formatted(broken.getMessage()));
        }
    }
}
