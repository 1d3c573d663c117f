package org.comptoir.gateway.fulfilment.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.kernel.UnitPrice;

/** Tells of charged prices that were neither ordered nor confirmed: a supplier may charge them, and a buyer may ask. */
final class PriceRemarks {

    private static final int MOST = 100;

    private PriceRemarks() {}

    /** None for a credit note, which gives back what an invoice charged. */
    static List<String> of(Purpose purpose, Bill bill, Charged charged) {
        if (purpose == Purpose.CREDIT_NOTE) {
            return List.of();
        }
        Map<Integer, IncomingLine> ordered = charged.order().lines();
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < bill.lines().size() && remarks.size() < MOST; i++) {
            InvoicedLine line = bill.lines().get(i);
            IncomingLine asked = ordered.get(line.number());
            Optional<UnitPrice> confirmed = confirmed(charged.confirmations(), line.number());
            if (asked != null
                    && !isSame(line.unitPrice(), asked.unitPrice())
                    && confirmed
                            .filter(price -> isSame(line.unitPrice(), price))
                            .isEmpty()) {
                remarks.add(
                        "lines[%d].unitPrice of line %d is %s: %s was ordered%s, and the buyer may hold the invoice for it"
                                .formatted(
                                        i,
                                        line.number(),
                                        line.unitPrice(),
                                        asked.unitPrice(),
                                        confirmed
                                                .map(price -> " and %s confirmed".formatted(price))
                                                .orElse("")));
            }
        }
        return remarks;
    }

    private static Optional<UnitPrice> confirmed(List<Confirmation> confirmations, int number) {
        return confirmations.stream()
                .flatMap(word -> word.lines().stream())
                .filter(line -> line.number() == number)
                .map(ConfirmedLine::unitPrice)
                .flatMap(Optional::stream)
                .reduce((before, after) -> after);
    }

    /** Whatever the basis: 9.50 each is 950 per 100. */
    private static boolean isSame(UnitPrice one, UnitPrice other) {
        return one.price().currency().equals(other.price().currency())
                && one.price()
                                .amount()
                                .multiply(other.basis())
                                .compareTo(other.price().amount().multiply(one.basis()))
                        == 0;
    }
}
