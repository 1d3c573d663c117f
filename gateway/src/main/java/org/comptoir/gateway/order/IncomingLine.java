package org.comptoir.gateway.order;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** One line of an order as sent: cXML {@code ItemOut}. {@code number} is {@code @lineNumber}, or its place where absent. */
public record IncomingLine(
        int number,
        SupplierPart part,
        Optional<BuyerPartId> buyerPart,
        Quantity quantity,
        UnitOfMeasure unit,
        UnitPrice unitPrice,
        String description,
        Optional<LocalDate> requestedDelivery,
        Optional<Address> shipTo,
        Optional<String> comments,
        Map<String, String> extrinsics,
        OrderDetails details) {

    /** A line that says nothing else. */
    public IncomingLine(
            int number,
            SupplierPart part,
            Optional<BuyerPartId> buyerPart,
            Quantity quantity,
            UnitOfMeasure unit,
            UnitPrice unitPrice,
            String description,
            Optional<LocalDate> requestedDelivery,
            Optional<Address> shipTo,
            Optional<String> comments,
            Map<String, String> extrinsics) {
        this(
                number,
                part,
                buyerPart,
                quantity,
                unit,
                unitPrice,
                description,
                requestedDelivery,
                shipTo,
                comments,
                extrinsics,
                OrderDetails.NONE);
    }

    /** Stands in for the number of an article where a line describes in words what is wanted. */
    public static final SupplierPartId FREE_TEXT = new SupplierPartId("FREETEXT");

    /** What lines in one currency come to, each rounded; empty where that is more than an amount can be. */
    public static Optional<Money> sum(Currency currency, List<IncomingLine> lines) {
        Optional<Money> sum = Optional.of(Money.zero(currency));
        for (IncomingLine line : lines) {
            Optional<Money> worth = line.unitPrice.findLineTotal(line.quantity);
            sum = sum.flatMap(before -> worth.flatMap(before::findSum));
        }
        return sum;
    }

    /** The same at another price. */
    public IncomingLine at(UnitPrice other) {
        return with(part, quantity, other);
    }

    /** The same with another number of ours. */
    public IncomingLine of(SupplierPartId other) {
        return with(new SupplierPart(other, part.auxiliaryId()), quantity, unitPrice);
    }

    /** The same with another article, quantity and price. */
    public IncomingLine with(SupplierPart otherPart, Quantity otherQuantity, UnitPrice otherPrice) {
        return with(otherPart, otherQuantity, otherPrice, extrinsics);
    }

    IncomingLine renaming(UnaryOperator<Map<String, String>> names) {
        return with(part, quantity, unitPrice, names.apply(extrinsics));
    }

    private IncomingLine with(
            SupplierPart otherPart, Quantity otherQuantity, UnitPrice otherPrice, Map<String, String> otherExtrinsics) {
        return new IncomingLine(
                number,
                otherPart,
                buyerPart,
                otherQuantity,
                unit,
                otherPrice,
                description,
                requestedDelivery,
                shipTo,
                comments,
                otherExtrinsics,
                details);
    }

    /** Whether the line names no article. */
    public boolean isFreeText() {
        return part.id().equals(FREE_TEXT);
    }
}
