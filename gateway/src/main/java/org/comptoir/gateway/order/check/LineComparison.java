package org.comptoir.gateway.order.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderCard;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** What differs between a line and what it is held against. Pure: the same two things, the same findings. */
final class LineComparison {

    private static final int TEXT_LENGTH = 300;

    private LineComparison() {}

    static Finding freeText(IncomingLine line) {
        return finding(
                line,
                Rule.FREE_TEXT,
                "the number of an article",
                line.description(),
                "Line %d names no article: \"%s\"".formatted(line.number(), cut(line.description())));
    }

    static Finding notOffered(IncomingLine line) {
        return finding(
                line,
                Rule.ARTICLE,
                "an article offered to this client",
                line.part().id().value(),
                "Line %d orders article %s, which is not offered to this client"
                        .formatted(line.number(), line.part().id()));
    }

    /** The line's own number is none of ours for the client, but its buyer's number is. */
    static Finding calledOtherwise(IncomingLine line, Product meant) {
        String own = line.buyerPart().map(BuyerPartId::value).orElse("");
        return finding(
                line,
                Rule.ARTICLE,
                meant.id().value(),
                line.part().id().value(),
                "Line %d orders article %s, which is not offered to this client; by the client's own number %s it is %s"
                        .formatted(line.number(), line.part().id(), own, meant.id()));
    }

    /** @param terms of the contract that made the promised price */
    static List<Finding> withPromise(IncomingLine line, PricePromise promise, AgreedTerms terms) {
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
        findings.addAll(price(line, promise.price(), source, terms));
        return findings;
    }

    /**
     * @param price empty where the contract gives the article no price in the order's currency
     * @param terms of the contract that made the price
     */
    static List<Finding> withContract(IncomingLine line, Product product, Optional<Price> price, AgreedTerms terms) {
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
                    "the agreed price (" + price.get().explanation().contract() + ")",
                    terms));
        }
        return findings;
    }

    /**
     * The sender's total against our sum of the lines. Two habits of rounding are both right: each line, or the sum.
     */
    static Optional<Finding> total(IncomingOrder order) {
        Money lineByLine = sum(order);
        BigDecimal exact = BigDecimal.ZERO;
        for (IncomingLine line : order.lines()) {
            UnitPrice price = line.unitPrice();
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

    /** @param terms of the contract that asks for the most, in the order's currency */
    static Optional<Finding> minimum(IncomingOrder order, Optional<AgreedTerms> terms) {
        Optional<Money> least = terms.flatMap(agreed -> agreed.terms().minimumOrder());
        Money sum = sum(order);
        return least.filter(minimum -> sum.compareTo(minimum) < 0)
                .map(minimum -> new Finding(
                        0,
                        Rule.MINIMUM_ORDER,
                        minimum.toString(),
                        sum.toString(),
                        "The order comes to %s but %s asks for at least %s; %s are missing"
                                .formatted(sum, terms.orElseThrow().contract(), minimum, minimum.minus(sum))));
    }

    /** Where cards are not taken, an order that is to be paid by one must not go unpaid. */
    static Optional<Finding> card(IncomingOrder order) {
        boolean taken = order.connection().dialect().orderCard() != OrderCard.REFUSE;
        return taken || order.details().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(order.details().object().getJsonObject("card"))
                        .map(
                                card -> new Finding(
                                        0,
                                        Rule.PAYMENT_CARD,
                                        "an order without a payment card",
                                        "a card that ends in " + card.getString("lastFour", "?"),
                                        "The order pays by a card, and cards are not taken on this connection; send it again without Payment/PCard, to be paid by invoice"));
    }

    /** Each line rounded, then added up; an order whose lines come to more than an amount can be was refused before. */
    private static Money sum(IncomingOrder order) {
        return IncomingLine.sum(order.total().currency(), order.lines()).orElseThrow();
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

    /** Against least quantity, steps and most quantity of the article. */
    static Optional<Finding> steps(IncomingLine line, Product product) {
        Optional<Quantity> next = product.orderable(line.quantity());
        if (next.filter(line.quantity()::equals).isPresent()) {
            return Optional.empty();
        }
        String expected = next.map(Quantity::toString)
                .orElseGet(() -> "at most "
                        + product.particulars()
                                .maximum()
                                .map(Quantity::toString)
                                .orElse("so many as there may be"));
        return Optional.of(finding(
                line,
                Rule.QUANTITY,
                expected,
                line.quantity().toString(),
                "Line %d orders %s of an article that is sold from %s in steps of %s%s"
                        .formatted(
                                line.number(),
                                line.quantity(),
                                product.minimum(),
                                product.step(),
                                product.particulars()
                                        .maximum()
                                        .map(most -> " up to " + most)
                                        .orElse(""))));
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

    private static List<Finding> price(IncomingLine line, UnitPrice expected, String source, AgreedTerms terms) {
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
        if (!terms.terms().tolerates(got, expected)) {
            findings.add(finding(
                    line,
                    Rule.PRICE,
                    expected.toString(),
                    got.toString(),
                    "Line %d costs %s but %s is %s%s"
                            .formatted(line.number(), got, source, expected, tolerated(got, expected, terms))));
        }
        return findings;
    }

    /** What would have been taken, such as {@code ; GC-2026 v3 tolerates 2 % or EUR 0.10}. */
    private static String tolerated(UnitPrice got, UnitPrice expected, AgreedTerms terms) {
        Tolerance tolerance = terms.terms().toleranceOf(got, expected);
        List<String> limits = new ArrayList<>();
        if (tolerance.percent().signum() > 0) {
            limits.add(tolerance.percent().stripTrailingZeros().toPlainString() + " %");
        }
        if (tolerance.amount().signum() > 0) {
            limits.add(new Money(tolerance.amount(), expected.price().currency()).toString());
        }
        return limits.isEmpty() ? "" : "; %s tolerates %s".formatted(terms.contract(), String.join(" or ", limits));
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
