package org.comptoir.gateway.cart;

import java.util.Optional;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * A line as it stands in the buyer's request: what the cart was rebuilt from.
 *
 * @param number its place in the request, from 1
 * @param part as the buyer says, or by our promise where the buyer says nothing
 * @param auxiliaryId as the buyer says
 * @param quantity as the buyer says
 * @param unit by our promise, else as the buyer says; may be empty
 * @param name what the buyer calls the article; may be empty
 * @param promise the promise of ours the line came with: of this client, for this article
 * @param price by our promise, else as the buyer says
 */
public record LineBefore(
        int number,
        String part,
        String auxiliaryId,
        String quantity,
        String unit,
        String name,
        Optional<PromiseId> promise,
        Optional<UnitPrice> price) {

    /** The article, if the number can be one of ours at all. */
    Optional<SupplierPartId> partId() {
        try {
            return Optional.of(new SupplierPartId(part));
        } catch (IllegalArgumentException noPartNumber) {
            return Optional.empty();
        }
    }

    /** Whether it names a promise that is unknown, of somebody else or for another article: all three look the same. */
    public boolean isPromisedByAStranger() {
        return !auxiliaryId.isEmpty() && promise.isEmpty();
    }
}
