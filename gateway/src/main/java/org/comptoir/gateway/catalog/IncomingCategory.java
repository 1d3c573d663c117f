package org.comptoir.gateway.catalog;

import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.Language;

/**
 * A shelf of the shop as an import names it.
 *
 * @param code unique within the supplier, 1 to 64 of a-z, 0-9 and hyphen
 * @param parent code of a shelf that comes earlier in the import or is there already
 * @param names in at least one language; those that lack fall back to English, or to the first there is
 */
public record IncomingCategory(String code, Optional<String> parent, Map<Language, String> names) {

    public IncomingCategory {
        names = Map.copyOf(names);
    }
}
