package org.comptoir.gateway.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/**
 * An article as one client sees it in one language.
 *
 * @param categoryCode the shelf it stands on
 * @param family product family for discounts; see {@code contract.PricedArticle}
 * @param contentUnit and {@code contentPerUnit}: what one order unit holds (a box of 100 pieces); empty where it is the same
 * @param minimum least order quantity
 * @param step order quantities are multiples of it
 * @param leadTimeDays working days until it ships
 * @param attributes name and value in the asked language, in display order
 */
public record Product(
        SupplierPartId id,
        String name,
        String description,
        String categoryCode,
        String family,
        UnitOfMeasure unit,
        Optional<UnitOfMeasure> contentUnit,
        Optional<Quantity> contentPerUnit,
        UnitPrice listPrice,
        Quantity minimum,
        Quantity step,
        List<Classification> classifications,
        Optional<String> manufacturer,
        Optional<ManufacturerPartId> manufacturerPartId,
        int leadTimeDays,
        List<Attribute> attributes) {

    /** A fact about the article, such as thread M8. */
    public record Attribute(String name, String value) {}

    /** The smallest quantity that may be ordered: a multiple of the step, at least the minimum. */
    public Quantity leastOrder() {
        return new Quantity(wholeSteps(minimum.value()));
    }

    /** The smallest quantity from this one on that may be ordered; empty where that would be more than a quantity can be. */
    public Optional<Quantity> orderable(Quantity wanted) {
        try {
            return Optional.of(new Quantity(wholeSteps(wanted.value().max(minimum.value()))));
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private BigDecimal wholeSteps(BigDecimal least) {
        return least.divide(step.value(), 0, RoundingMode.CEILING).multiply(step.value());
    }
}
