package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What invoices charge of an order's lines, less what credit notes give back. */
final class InvoicedQuantities {

    private InvoicedQuantities() {}

    /** By line number, over all invoices of the order. */
    static Map<Integer, BigDecimal> of(List<Invoice> invoices) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        invoices.forEach(invoice -> add(
                sums,
                invoice.bill(),
                invoice.purpose() == Purpose.CREDIT_NOTE ? BigDecimal::subtract : BigDecimal::add));
        return sums;
    }

    /** By line number, what can still be credited of one invoice. */
    static Map<Integer, BigDecimal> creditable(Invoice original, List<Invoice> invoices) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        add(sums, original.bill(), BigDecimal::add);
        credits(original, invoices).forEach(credit -> add(sums, credit.bill(), BigDecimal::subtract));
        return sums;
    }

    /** Gross, what can still be credited of one invoice. */
    static BigDecimal creditableAmount(Invoice original, List<Invoice> invoices) {
        return credits(original, invoices).stream()
                .map(credit -> credit.bill().totals().gross().amount())
                .reduce(original.bill().totals().gross().amount(), BigDecimal::subtract);
    }

    /** By line number, what one invoice says of lines. */
    static Map<Integer, BigDecimal> in(Bill bill) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        add(sums, bill, BigDecimal::add);
        return sums;
    }

    private static List<Invoice> credits(Invoice original, List<Invoice> invoices) {
        return invoices.stream()
                .filter(invoice ->
                        invoice.creditFor().filter(original.number()::equals).isPresent())
                .toList();
    }

    private static void add(Map<Integer, BigDecimal> sums, Bill bill, BinaryOperator<BigDecimal> with) {
        bill.lines()
                .forEach(line -> sums.compute(
                        line.number(),
                        (number, before) -> with.apply(
                                before == null ? BigDecimal.ZERO : before,
                                line.quantity().value())));
    }
}
