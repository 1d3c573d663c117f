package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.gateway.fulfilment.Objections;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShippedQuantities;
import org.comptoir.gateway.order.IncomingLine;

/** No more is charged than was ordered, of a cancelled order than has left, and no more credited than was charged. */
final class QuantityRules {

    private final WantedInvoice wanted;
    private final Charged charged;
    private final Objections objections;

    QuantityRules(WantedInvoice wanted, Charged charged, Objections objections) {
        this.wanted = wanted;
        this.charged = charged;
        this.objections = objections;
    }

    void check() {
        Map<Integer, IncomingLine> ordered = charged.order().lines();
        for (int i = 0; i < wanted.bill().lines().size(); i++) {
            InvoicedLine line = wanted.bill().lines().get(i);
            objections.addIf(
                    !ordered.containsKey(line.number()),
                    "lines[%d].number".formatted(i),
                    "is %d: the order has no such line".formatted(line.number()));
        }
        if (wanted.purpose() == Purpose.CREDIT_NOTE) {
            credited();
        } else {
            charged(ordered);
        }
        notices();
    }

    private void charged(Map<Integer, IncomingLine> ordered) {
        objections.addIf(
                wanted.creditFor().isPresent(), "creditFor", "is said of an invoice: expected is purpose creditNote");
        Map<Integer, BigDecimal> before = InvoicedQuantities.of(charged.invoices());
        Map<Integer, BigDecimal> left = ShippedQuantities.left(charged.notices());
        InvoicedQuantities.in(wanted.bill()).forEach((number, quantity) -> {
            BigDecimal already = before.getOrDefault(number, BigDecimal.ZERO);
            IncomingLine line = ordered.get(number);
            if (line == null) {
                return;
            }
            boolean cancelled = charged.order().cancelled();
            BigDecimal most = cancelled
                    ? left.getOrDefault(number, BigDecimal.ZERO)
                    : line.quantity().value();
            objections.addIf(
                    already.add(quantity).compareTo(most) > 0,
                    "lines",
                    "charge %s of line %d%s: %s, so at most %s can be charged"
                            .formatted(
                                    quantity.toPlainString(),
                                    number,
                                    already.signum() == 0
                                            ? ""
                                            : ", earlier invoices less credits " + already.toPlainString(),
                                    cancelled
                                            ? "the order is cancelled and %s had left".formatted(most.toPlainString())
                                            : "%s was ordered".formatted(most.toPlainString()),
                                    most.subtract(already).max(BigDecimal.ZERO).toPlainString()));
        });
    }

    private void credited() {
        if (wanted.creditFor().isEmpty()) {
            objections.add("creditFor", "is missing: a credit note names the invoice it gives back from");
            return;
        }
        String number = wanted.creditFor().get();
        Optional<Invoice> original = charged.invoices().stream()
                .filter(invoice -> invoice.purpose() == Purpose.STANDARD
                        && invoice.number().equals(number))
                .findFirst();
        if (original.isEmpty()) {
            objections.add(
                    "creditFor",
                    "is \"%s\": no invoice of this order has that number; expected is one of %s"
                            .formatted(number, numbers()));
            return;
        }
        Map<Integer, BigDecimal> open = InvoicedQuantities.creditable(original.get(), charged.invoices());
        InvoicedQuantities.in(wanted.bill()).forEach((line, quantity) -> {
            BigDecimal most = open.getOrDefault(line, BigDecimal.ZERO);
            objections.addIf(
                    quantity.compareTo(most) > 0,
                    "lines",
                    "credit %s of line %d: of invoice %s %s is charged and not credited yet"
                            .formatted(quantity.toPlainString(), line, number, most.toPlainString()));
        });
        BigDecimal most = InvoicedQuantities.creditableAmount(original.get(), charged.invoices());
        BigDecimal gross = wanted.bill().totals().gross().amount();
        objections.addIf(
                gross.compareTo(most) > 0,
                "totals.gross",
                "is %s: of invoice %s %s is charged and not credited yet"
                        .formatted(gross.toPlainString(), number, most.toPlainString()));
    }

    private String numbers() {
        return charged.invoices().stream()
                .filter(invoice -> invoice.purpose() == Purpose.STANDARD)
                .limit(10)
                .map(Invoice::number)
                .toList()
                .toString();
    }

    private void notices() {
        Set<String> known = ShippedQuantities.standing(charged.notices()).stream()
                .map(ShipNotice::number)
                .collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        for (int i = 0; i < wanted.bill().shipNotices().size(); i++) {
            String number = wanted.bill().shipNotices().get(i);
            objections.addIf(
                    !known.contains(number) || !said.add(number),
                    "shipNotices[%d]".formatted(i),
                    "is \"%s\": expected is the number of a ship notice of this order that stands, each once"
                            .formatted(number));
        }
    }
}
