package org.comptoir.catalogexport.delta;

import org.comptoir.catalogexport.CatalogItem;

/** One article that is not as the destination has it; a withdrawn one as it was. */
public record Change(Kind kind, CatalogItem item) {

    /** {@code REPRICED}: amount or steps and nothing else, on the same basis and in the same currency. */
    public enum Kind {
        ADDED,
        REPRICED,
        REWRITTEN,
        WITHDRAWN
    }
}
