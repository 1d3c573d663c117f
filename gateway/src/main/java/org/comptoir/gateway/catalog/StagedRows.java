package org.comptoir.gateway.catalog;

import java.util.regex.Pattern;

/**
 * Rows that an import has proved and put aside, in a table with these columns: {@code supplier_id, import_id, line, part_id,
 * category_code, sheet, digest, discontinued_from, lead_time_days, stock, quantity}, as {@link
 * org.comptoir.gateway.catalog.item.ProductRow} has them, and {@code withdrawal}, true for an article to take out, null for one that
 * is named but left as it is; the columns from {@code category_code} to {@code quantity} may then be null. Of two rows with one part number the higher line holds.
 *
 * @param table its name
 */
public record StagedRows(String table, long importId) {

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");

    public StagedRows {
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("\"%s\" is no name of a table".formatted(table));
        }
    }
}
