package org.comptoir.catalogexport;

/**
 * What a file says of itself.
 *
 * @param scope whether it is the whole catalog
 * @param supplier who it says it is from, blank where it does not say
 */
public record CatalogHeader(Scope scope, String supplier) {

    /** {@code FULL}: what is missing is not sold any more. {@code CHANGES}: what is missing stays as it is. */
    public enum Scope {
        FULL,
        CHANGES,
        UNSAID
    }
}
