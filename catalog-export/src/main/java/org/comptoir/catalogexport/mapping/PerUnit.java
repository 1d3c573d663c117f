package org.comptoir.catalogexport.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem.Terms;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** Prices for formats that know one unit only. */
public final class PerUnit {

    private PerUnit() {}

    /** The amount for one order unit, as it was written where the basis is one; empty where it would have to be rounded. */
    public static Optional<String> of(Terms terms) {
        return of(terms.amount(), terms);
    }

    /** The same of another amount on the basis of the terms, such as that of a price step. */
    public static Optional<String> of(String amount, Terms terms) {
        if (terms.basis().isBlank() || terms.basis().equals("1") || amount.isBlank()) {
            return Optional.of(amount);
        }
        try {
            return new UnitPrice(Money.of(amount, terms.currency()), new BigDecimal(terms.basis()))
                    .on(BigDecimal.ONE)
                    .map(each -> each.price().amount().toPlainString());
        } catch (IllegalArgumentException noPrice) {
            return Optional.empty();
        }
    }
}
