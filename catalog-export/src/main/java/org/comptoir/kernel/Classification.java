package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

/**
 * A place in a commodity scheme, such as UNSPSC 31161504.
 *
 * @param scheme name of the scheme as documents carry it: cXML {@code Classification/@domain}, OCI
 *     {@code NEW_ITEM-EXT_SCHEMA_TYPE}
 * @param code the code without dots or dashes: cXML {@code Classification}, OCI {@code NEW_ITEM-EXT_CATEGORY_ID}
 */
public record Classification(String scheme, String code) {

    public static final String UNSPSC = "UNSPSC";
    public static final String ECLASS = "ECLASS";

    public Classification {
        scheme = requireNonNull(scheme, "scheme").strip();
        code = requireNonNull(code, "code").strip();
        if (scheme.isEmpty() || code.isEmpty()) {
            throw new IllegalArgumentException(
                    "A classification needs a scheme and a code but has \"%s\" and \"%s\"".formatted(scheme, code));
        }
    }
}
