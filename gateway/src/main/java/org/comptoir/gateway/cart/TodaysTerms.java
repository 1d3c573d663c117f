package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.contract.TermsInForce;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;

/** What articles cost a session's buyer today, the day in UTC, and what the contracts behind those prices say besides. */
@ApplicationScoped
class TodaysTerms {

    private final PriceFinder prices;
    private final TermsInForce terms;
    private final Clock clock;

    @Inject
    TodaysTerms(PriceFinder prices, TermsInForce terms, Clock clock) {
        this.prices = prices;
        this.terms = terms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TodaysTerms() {
        this(null, null, null);
    }

    /** So much of an article. */
    record Wanted(Product product, Quantity quantity) {}

    /** In the order asked. */
    public List<Optional<Price>> prices(ActiveSession session, List<Wanted> wanted) {
        PriceQuestion.Buyer buyer = buyer(session);
        LocalDate today = today();
        List<PriceQuestion> questions = new ArrayList<>(wanted.size());
        for (Wanted each : wanted) {
            Product product = each.product();
            questions.add(new PriceQuestion(
                    buyer,
                    session.connection().currency(),
                    today,
                    new PricedArticle(
                            product.id(),
                            product.family(),
                            product.manufacturer(),
                            product.particulars().priceGroup(),
                            product.listPrice()),
                    each.quantity()));
        }
        return prices.findAll(questions);
    }

    /** @param total of the cart that the prices make */
    public CartTerms terms(ActiveSession session, List<Price> made, Money total) {
        if (made.isEmpty()) {
            return CartTerms.NONE;
        }
        List<AgreedTerms> agreed = terms.ofWhole(
                buyer(session),
                total.currency(),
                today(),
                made.stream().map(price -> price.explanation().contract()).toList());
        return new CartTerms(
                TermsInForce.strictest(agreed, total.currency()).flatMap(each -> shortfall(each.terms(), total)),
                agreed.stream()
                        .flatMap(each -> each.terms().conditions(session.language()).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<CartTerms.Shortfall> shortfall(OrderTerms terms, Money total) {
        return terms.minimumOrder()
                .filter(least -> total.compareTo(least) < 0)
                .map(least -> new CartTerms.Shortfall(least, least.minus(total), consequence(terms)));
    }

    /** The check's own word goes before that for prices. */
    private static CartTerms.Consequence consequence(OrderTerms terms) {
        if (!terms.checks().containsKey(OrderTerms.Check.MINIMUM_ORDER)) {
            return terms.onDeviation() == OnDeviation.REFUSE
                    ? CartTerms.Consequence.CART_STAYS
                    : CartTerms.Consequence.ORDER_WAITS;
        }
        return switch (terms.on(OrderTerms.Check.MINIMUM_ORDER)) {
            case REFUSE -> CartTerms.Consequence.CART_STAYS;
            case HOLD -> CartTerms.Consequence.ORDER_WAITS;
            case ACCEPT_ORDER_PRICE, USE_CONTRACT_PRICE -> CartTerms.Consequence.ORDER_TAKEN;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static PriceQuestion.Buyer buyer(ActiveSession session) {
        Connection connection = session.connection();
        return new PriceQuestion.Buyer(
                connection.supplier(),
                connection.client().id(),
                Optional.of(connection.id()),
                session.site().flatMap(Site::addressId));
    }
}
