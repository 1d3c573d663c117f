package org.comptoir.gateway.catalog.item;

import java.util.Optional;
import org.comptoir.kernel.SupplierPartId;

/**
 * An item that may be stored.
 *
 * @param row and {@code sheet}: what to put; both empty for an article to withdraw
 */
public record ProvenItem(SupplierPartId id, Optional<ProductRow> row, Optional<ProductSheet> sheet) {

    static ProvenItem withdrawn(SupplierPartId id) {
        return new ProvenItem(id, Optional.empty(), Optional.empty());
    }

    public boolean isWithdrawal() {
        return row.isEmpty();
    }
}
