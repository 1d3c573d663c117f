package org.comptoir.gateway.order.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.OrderTerms.Check;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.contract.TermsInForce;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * Holds each line of an order against what its returned cart line promised.
 *
 * <p>A line that names no article of ours is the promise's article, else the one that the client itself calls so. A line
 * without a promise, with one we never made, or with one that has run out is held against the contract of the
 * order's own date. What differs by no more than the tolerance of the contract behind the price is no deviation; a list
 * price stands under the terms of the first contract in force. Every deviation is found and said, with what the contract
 * behind the line wants done about it.
 */
@ApplicationScoped
public class PromiseCheck {

    private final PricePromises promises;
    private final PriceFinder prices;
    private final TermsInForce agreedTerms;
    private final MeantArticles articles;

    @Inject
    PromiseCheck(PricePromises promises, PriceFinder prices, TermsInForce agreedTerms, MeantArticles articles) {
        this.promises = promises;
        this.prices = prices;
        this.agreedTerms = agreedTerms;
        this.articles = articles;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PromiseCheck() {
        this(null, null, null, null);
    }

    /** Everything a line can be held against, each fetched once for the whole order. */
    private record Terms(
            Map<PromiseId, PricePromise> promises, MeantArticles.Meant meant, Map<Integer, Price> contractPrices) {

        Optional<PricePromise> promise(IncomingLine line) {
            return MeantArticles.promise(line, promises);
        }

        /** The contract behind the price a line is held against; empty where there is none. */
        Optional<String> contract(IncomingLine line) {
            return promise(line)
                    .map(PricePromise::contract)
                    .or(() -> Optional.ofNullable(contractPrices.get(line.number()))
                            .map(price -> price.explanation().contract()));
        }
    }

    public CheckedOrder check(IncomingOrder sent, Instant receivedAt) {
        if (sent.revision().kind() == Revision.Kind.DELETE) {
            return CheckedOrder.unchecked(sent);
        }
        Terms terms = terms(sent, receivedAt);
        IncomingOrder order = terms.meant().order();
        Found found = new Found();
        Set<String> contracts = new LinkedHashSet<>();
        for (IncomingLine line : order.lines()) {
            terms.contract(line).ifPresent(contracts::add);
            compare(line, terms, agreedTerms(order, line, terms), found);
        }
        Optional<AgreedTerms> whole = strictest(order, contracts);
        AgreedTerms ofWhole = whole.or(() -> first(order, contracts)).orElse(AgreedTerms.NONE);
        LineComparison.total(order)
                .ifPresent(finding ->
                        found.findings.add(finding.decided(ofWhole.terms().on(Check.TOTAL))));
        LineComparison.minimum(order, whole)
                .ifPresent(finding ->
                        found.findings.add(finding.decided(ofWhole.terms().on(Check.MINIMUM_ORDER))));
        LineComparison.card(order)
                .ifPresent(finding ->
                        found.findings.add(finding.decided(CheckPolicy.outcome(finding.rule(), ofWhole.terms()))));
        return found.of(order);
    }

    /** What was found so far. */
    private static final class Found {

        private final List<Finding> findings = new ArrayList<>();
        private final List<String> comparedWith = new ArrayList<>();
        private final Map<Integer, UnitPrice> contractPrices = new HashMap<>();
        private final Map<Integer, SupplierPartId> called = new HashMap<>();

        /** @param price the one the contract expects, where it knows one */
        void add(IncomingLine line, List<Finding> ofLine, AgreedTerms agreed, Optional<UnitPrice> price) {
            for (Finding finding : ofLine) {
                OnDeviation outcome = CheckPolicy.outcome(finding.rule(), agreed.terms());
                findings.add(finding.decided(outcome));
                if (outcome == OnDeviation.USE_CONTRACT_PRICE) {
                    price.ifPresent(expected -> contractPrices.put(line.number(), expected));
                }
            }
        }

        /** An order that a person looks at, or that is refused, stays as it came. */
        CheckedOrder of(IncomingOrder order) {
            boolean taken = findings.stream()
                    .noneMatch(finding ->
                            finding.outcome() == OnDeviation.HOLD || finding.outcome() == OnDeviation.REFUSE);
            IncomingOrder priced = taken && !contractPrices.isEmpty() ? order.priced(contractPrices) : order;
            return new CheckedOrder(taken ? priced.naming(called) : priced, findings, comparedWith);
        }
    }

    private Optional<AgreedTerms> first(IncomingOrder order, Set<String> contracts) {
        return agreedTerms
                .ofWhole(
                        buyer(order, order.shipTo().flatMap(Address::id)),
                        order.total().currency(),
                        day(order),
                        contracts)
                .stream()
                .findFirst();
    }

    private Optional<AgreedTerms> strictest(IncomingOrder order, Set<String> contracts) {
        Currency currency = order.total().currency();
        List<AgreedTerms> whole =
                agreedTerms.ofWhole(buyer(order, order.shipTo().flatMap(Address::id)), currency, day(order), contracts);
        return TermsInForce.strictest(whole, currency);
    }

    private AgreedTerms agreedTerms(IncomingOrder order, IncomingLine line, Terms terms) {
        return terms.contract(line)
                .flatMap(contract -> agreedTerms.find(order.connection().supplier(), contract))
                .or(() -> agreedTerms
                        .of(buyer(order, site(order, line)), order.total().currency(), day(order))
                        .stream()
                        .findFirst())
                .orElse(AgreedTerms.NONE);
    }

    private static void compare(IncomingLine line, Terms terms, AgreedTerms agreed, Found found) {
        Optional<Product> product = terms.meant().product(line);
        Optional<PricePromise> promise = terms.promise(line);
        List<Finding> findings = new ArrayList<>();
        if (product.isEmpty()) {
            findings.add(line.isFreeText() ? LineComparison.freeText(line) : LineComparison.notOffered(line));
        }
        Optional.ofNullable(terms.meant().called().get(line.number())).ifPresent(known -> {
            findings.add(LineComparison.calledOtherwise(line, known));
            found.called.put(line.number(), known.id());
        });
        if (promise.isPresent()) {
            findings.addAll(LineComparison.withPromise(line, promise.get(), agreed));
            found.comparedWith.add("promise " + promise.get().id().value());
            found.add(line, findings, agreed, Optional.of(promise.get().price()));
            return;
        }
        Optional<Price> price = Optional.ofNullable(terms.contractPrices().get(line.number()));
        product.ifPresent(known -> {
            findings.addAll(LineComparison.withContract(line, known, price, agreed));
            LineComparison.steps(line, known).ifPresent(findings::add);
        });
        found.comparedWith.add(price.map(made -> made.explanation().contract()).orElse("nothing"));
        found.add(line, findings, agreed, price.map(Price::unitPrice));
    }

    private Terms terms(IncomingOrder sent, Instant receivedAt) {
        Connection connection = sent.connection();
        Set<PromiseId> ids = new HashSet<>();
        for (IncomingLine line : sent.lines()) {
            line.part().auxiliaryId().flatMap(PromiseId::read).ifPresent(ids::add);
        }
        Map<PromiseId, PricePromise> valid = new HashMap<>(
                ids.isEmpty()
                        ? Map.of()
                        : promises.find(
                                connection.supplier(), connection.client().id(), ids));
        valid.values().removeIf(promise -> promise.validUntil().isBefore(receivedAt));
        MeantArticles.Meant meant = articles.of(sent, valid);
        return new Terms(valid, meant, contractPrices(meant, valid));
    }

    private Map<Integer, Price> contractPrices(MeantArticles.Meant meant, Map<PromiseId, PricePromise> promised) {
        List<IncomingLine> asked = new ArrayList<>();
        List<PriceQuestion> questions = new ArrayList<>();
        for (IncomingLine line : meant.order().lines()) {
            if (MeantArticles.promise(line, promised).isEmpty()) {
                meant.product(line).ifPresent(product -> {
                    asked.add(line);
                    questions.add(question(meant.order(), line, product));
                });
            }
        }
        Map<Integer, Price> answers = new HashMap<>();
        if (!questions.isEmpty()) {
            List<Optional<Price>> found = prices.findAll(questions);
            for (int i = 0; i < asked.size(); i++) {
                int number = asked.get(i).number();
                found.get(i).ifPresent(price -> answers.put(number, price));
            }
        }
        return answers;
    }

    private static PriceQuestion question(IncomingOrder order, IncomingLine line, Product product) {
        return new PriceQuestion(
                buyer(order, site(order, line)),
                order.total().currency(),
                day(order),
                new PricedArticle(
                        product.id(),
                        product.family(),
                        product.manufacturer(),
                        product.particulars().priceGroup(),
                        product.listPrice()),
                line.quantity());
    }

    private static PriceQuestion.Buyer buyer(IncomingOrder order, Optional<String> site) {
        return new PriceQuestion.Buyer(
                order.connection().supplier(),
                order.connection().client().id(),
                Optional.of(order.connection().id()),
                site);
    }

    private static LocalDate day(IncomingOrder order) {
        return order.orderDate().toLocalDate();
    }

    private static Optional<String> site(IncomingOrder order, IncomingLine line) {
        return line.shipTo().or(order::shipTo).flatMap(Address::id);
    }
}
