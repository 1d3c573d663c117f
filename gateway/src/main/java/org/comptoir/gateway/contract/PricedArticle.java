package org.comptoir.gateway.contract;

import java.util.Optional;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * What a price depends on besides the contract.
 *
 * @param family product family a discount may be agreed on, such as {@code fasteners}
 * @param listPrice the supplier's price for everybody
 */
public record PricedArticle(
        SupplierPartId id,
        String family,
        Optional<String> manufacturer,
        Optional<String> priceGroup,
        UnitPrice listPrice) {

    /** An article of no known manufacturer and no price group. */
    public PricedArticle(SupplierPartId id, String family, UnitPrice listPrice) {
        this(id, family, Optional.empty(), Optional.empty(), listPrice);
    }
}
