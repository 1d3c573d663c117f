package org.comptoir.catalogexport.cif;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    List<String> fields() {
        String names = get("FIELDNAMES");
        return names.isEmpty() ? STANDARD : CifRow.split(names);
    }
}
