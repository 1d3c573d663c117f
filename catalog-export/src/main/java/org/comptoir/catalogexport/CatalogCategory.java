package org.comptoir.catalogexport;

import java.util.Map;

/**
 * A shelf as a catalog file has it, unproven.
 *
 * @param line where the source has it, from 1
 * @param code as articles name it
 * @param parent code of the shelf above, blank at the top
 * @param names by language tag (BCP 47)
 */
public record CatalogCategory(long line, String code, String parent, Map<String, String> names) {

    public CatalogCategory {
        names = Map.copyOf(names);
    }
}
