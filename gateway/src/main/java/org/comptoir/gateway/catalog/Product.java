package org.comptoir.gateway.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.kernel.BuyerPartId;
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
 * @param particulars what many articles do not have
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
        List<Attribute> attributes,
        Particulars particulars) {

    /** An article of which no more is known. */
    public Product(
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
        this(
                id,
                name,
                description,
                categoryCode,
                family,
                unit,
                contentUnit,
                contentPerUnit,
                listPrice,
                minimum,
                step,
                classifications,
                manufacturer,
                manufacturerPartId,
                leadTimeDays,
                attributes,
                Particulars.NONE);
    }

    /** A fact about the article, such as thread M8 or length 40 mm; the unit may be blank. */
    public record Attribute(String name, String value, String unit) {

        public Attribute(String name, String value) {
            this(name, value, "");
        }

        /** The value as people read it. */
        public String text() {
            return unit.isEmpty() ? value : value + " " + unit;
        }
    }

    /**
     * Something to look at.
     *
     * @param kind {@code image} or {@code document}
     * @param address https
     * @param language tag of the document's language, blank for any
     */
    public record Medium(String kind, String address, String caption, String language) {}

    /** @param kind {@code substitute}, {@code accessory} or {@code variant} */
    public record Relation(String kind, SupplierPartId id) {}

    /**
     * What many articles do not have.
     *
     * @param maximum largest order quantity
     * @param priceGroup the supplier's price group, for discounts
     * @param buyerPartId what the client itself calls it
     * @param discontinuedFrom first day on which it is not sold any more; from that day on it does not exist
     * @param stock by warehouse; empty where nothing is known of it
     * @param media the first image is the main one
     * @param relations part numbers of others, which need not exist for the client
     */
    public record Particulars(
            Optional<Quantity> maximum,
            Optional<String> priceGroup,
            Optional<String> gtin,
            Optional<BuyerPartId> buyerPartId,
            Optional<LocalDate> discontinuedFrom,
            Optional<String> customsNumber,
            boolean hazardous,
            List<Availability.Level> stock,
            List<Medium> media,
            List<Relation> relations) {

        public static final Particulars NONE = new Particulars(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of());

        /** All that can ship now, in order units; empty where nothing is known. */
        public Optional<BigDecimal> available() {
            return stock.stream().map(Availability.Level::quantity).reduce(BigDecimal::add);
        }
    }

    /** The smallest quantity that may be ordered: a multiple of the step, at least the minimum. */
    public Quantity leastOrder() {
        return new Quantity(wholeSteps(minimum.value()));
    }

    /** The smallest quantity from this one on that may be ordered; empty where that would be more than may be. */
    public Optional<Quantity> orderable(Quantity wanted) {
        try {
            var quantity = new Quantity(wholeSteps(wanted.value().max(minimum.value())));
            boolean tooMuch = particulars.maximum().isPresent()
                    && quantity.compareTo(particulars.maximum().get()) > 0;
            return tooMuch ? Optional.empty() : Optional.of(quantity);
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private BigDecimal wholeSteps(BigDecimal least) {
        return least.divide(step.value(), 0, RoundingMode.CEILING).multiply(step.value());
    }
}
