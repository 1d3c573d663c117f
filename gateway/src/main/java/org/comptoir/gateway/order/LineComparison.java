package org.comptoir.gateway.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** What differs between a line and what it is held against. Pure: the same two things, the same findings. */
final class LineComparison {

    private static final int TEXT_LENGTH = 300;

    private LineComparison() {}

    static Finding notOffered(IncomingLine line) {
        return finding(
                line,
                Rule.ARTICLE,
                "an article offered to this client",
                line.part().id().value(),
                "Line %d orders article %s, which is not offered to this client"
                        .formatted(line.number(), line.part().id()));
    }

    static List<Finding> withPromise(IncomingLine line, PricePromise promise) {
        List<Finding> findings = new ArrayList<>();
        String source = "promise " + promise.id().value();
        if (!promise.part().equals(line.part().id())) {
            findings.add(finding(
                    line,
                    Rule.ARTICLE,
                    promise.part().value(),
                    line.part().id().value(),
                    "Line %d orders article %s but %s is for %s"
                            .formatted(line.number(), line.part().id(), source, promise.part())));
        }
        unit(line, promise.unit(), source).ifPresent(findings::add);
        quantity(line, promise.quantity(), source).ifPresent(findings::add);
        findings.addAll(price(line, promise.price(), source));
        return findings;
    }

    /** @param price empty where the contract gives the article no price in the order's currency */
    static List<Finding> withContract(IncomingLine line, Product product, Optional<Price> price) {
        List<Finding> findings = new ArrayList<>();
        unit(line, product.unit(), "the catalog").ifPresent(findings::add);
        if (price.isEmpty()) {
            findings.add(finding(
                    line,
                    Rule.CURRENCY,
                    "a currency in which the article has a price",
                    currency(line.unitPrice()),
                    "Line %d orders article %s in %s, in which it has no price"
                            .formatted(line.number(), line.part().id(), currency(line.unitPrice()))));
        } else {
            findings.addAll(price(
                    line,
                    price.get().unitPrice(),
                    "the agreed price (" + price.get().explanation().contract() + ")"));
        }
        return findings;
    }

    /**
     * The sender's total against our sum of the lines. Two habits of rounding are both right: each line, or the sum.
     */
    static Optional<Finding> total(IncomingOrder order) {
        Money lineByLine = Money.zero(order.total().currency());
        BigDecimal exact = BigDecimal.ZERO;
        for (IncomingLine line : order.lines()) {
            UnitPrice price = line.unitPrice();
            lineByLine = lineByLine.plus(price.lineTotal(line.quantity()));
            exact = exact.add(price.price()
                    .amount()
                    .multiply(line.quantity().value())
                    .divide(price.basis(), 12, RoundingMode.HALF_UP));
        }
        Money once = new Money(exact, order.total().currency()).rounded();
        if (order.total().equals(lineByLine) || order.total().rounded().equals(once)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                0,
                Rule.TOTAL,
                lineByLine.toString(),
                order.total().toString(),
                "The order's total is %s but its lines add up to %s".formatted(order.total(), lineByLine)));
    }

    private static Optional<Finding> unit(IncomingLine line, UnitOfMeasure expected, String source) {
        if (expected.equals(line.unit())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                line,
                Rule.UNIT,
                expected.code(),
                line.unit().code(),
                "Line %d is ordered in %s but %s says %s".formatted(line.number(), line.unit(), source, expected)));
    }

    private static Optional<Finding> quantity(IncomingLine line, Quantity expected, String source) {
        if (expected.equals(line.quantity())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                line,
                Rule.QUANTITY,
                expected.toString(),
                line.quantity().toString(),
                "Line %d orders %s but %s was made for %s"
                        .formatted(line.number(), line.quantity(), source, expected)));
    }

    private static List<Finding> price(IncomingLine line, UnitPrice expected, String source) {
        UnitPrice got = line.unitPrice();
        if (!got.price().currency().equals(expected.price().currency())) {
            return List.of(finding(
                    line,
                    Rule.CURRENCY,
                    currency(expected),
                    currency(got),
                    "Line %d is priced in %s but %s is in %s"
                            .formatted(line.number(), currency(got), source, currency(expected))));
        }
        List<Finding> findings = new ArrayList<>();
        if (got.basis().compareTo(expected.basis()) != 0) {
            findings.add(finding(
                    line,
                    Rule.BASIS,
                    expected.basis().toPlainString(),
                    got.basis().toPlainString(),
                    "Line %d is priced per %s but %s is per %s"
                            .formatted(
                                    line.number(),
                                    got.basis().toPlainString(),
                                    source,
                                    expected.basis().toPlainString())));
        }
        if (perUnitOf(got, expected).compareTo(perUnitOf(expected, got)) != 0) {
            findings.add(finding(
                    line,
                    Rule.PRICE,
                    expected.toString(),
                    got.toString(),
                    "Line %d costs %s but %s is %s".formatted(line.number(), got, source, expected)));
        }
        return findings;
    }

    /** Price times the other's basis: compares two prices of different basis without dividing. */
    private static BigDecimal perUnitOf(UnitPrice price, UnitPrice other) {
        return price.price().amount().multiply(other.basis());
    }

    private static String currency(UnitPrice price) {
        return price.price().currency().getCurrencyCode();
    }

    private static Finding finding(IncomingLine line, Rule rule, String expected, String got, String sentence) {
        return new Finding(line.number(), rule, cut(expected), cut(got), sentence);
    }

    private static String cut(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}
