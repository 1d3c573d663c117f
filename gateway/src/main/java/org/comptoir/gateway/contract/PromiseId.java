package org.comptoir.gateway.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a promised price; it travels as cXML SupplierPartAuxiliaryID, OCI EXT_PRODUCT_ID.
 *
 * @param value 1 to 50 of A-Z, a-z, 0-9, {@code -_}
 */
public record PromiseId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,50}");

    public PromiseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A promise id has 1 to 50 letters, digits, hyphens or underscores, unlike the %d characters given"
                            .formatted(value.length()));
        }
    }

    /** The promise a document's text may name; empty where the text can be none of ours. */
    public static Optional<PromiseId> read(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new PromiseId(stripped)) : Optional.empty();
    }
}
