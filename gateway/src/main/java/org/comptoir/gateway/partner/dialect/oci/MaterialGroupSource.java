package org.comptoir.gateway.partner.dialect.oci;

import java.util.Optional;

/**
 * Where a line's material group comes from: {@code none}, {@code by-table}, or the name of a classification scheme whose
 * code is sent as it is.
 *
 * @param scheme such as UNSPSC; empty by table, and where none is sent
 */
public record MaterialGroupSource(boolean byTable, Optional<String> scheme) {

    /** @throws IllegalArgumentException if the text is no name */
    public static MaterialGroupSource parse(String text) {
        if (text.equals("none") || text.equals("by-table")) {
            return new MaterialGroupSource(text.equals("by-table"), Optional.empty());
        }
        return new MaterialGroupSource(false, Optional.of(CategoryScheme.name(text)));
    }
}
