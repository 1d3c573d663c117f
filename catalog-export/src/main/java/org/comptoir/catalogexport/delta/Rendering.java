package org.comptoir.catalogexport.delta;

import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.delta.Change.Kind;

/** A change as a destination takes it. */
public enum Rendering {
    /** Whole articles; a withdrawn one by its number. */
    DELETING,
    /** Whole articles; a withdrawn one whole too, switched off, because the destination never deletes. */
    DEACTIVATING,
    /** Prices only: everything else waits for the next file of whole articles. */
    PRICES;

    /** Empty for a change that this file cannot carry. */
    public Optional<CatalogItem> of(Change change) {
        if (this == PRICES) {
            return change.kind() == Kind.REPRICED ? Optional.of(change.item().with(Action.REPRICE)) : Optional.empty();
        }
        if (change.kind() != Kind.WITHDRAWN) {
            return Optional.of(change.item().with(Action.PUT));
        }
        CatalogItem gone = change.item().with(Action.WITHDRAW);
        return Optional.of(this == DEACTIVATING ? gone : gone.bare());
    }
}
