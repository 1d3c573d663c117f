package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.oci.cart.OciItem;
import org.comptoir.gateway.protocol.oci.cart.OciLineCheck;
import org.comptoir.gateway.protocol.oci.cart.OciTerms;
import org.comptoir.kernel.Quantity;

/** Asks for the client's prices of a whole answer at once, today. Today is the day in UTC, as for carts. */
@ApplicationScoped
class OfferedArticles {

    private final PriceFinder finder;
    private final Clock clock;

    @Inject
    OfferedArticles(PriceFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OfferedArticles() {
        this(null, null);
    }

    /** An article in a quantity. */
    record Portion(Product product, Quantity quantity) {

        static Portion least(Product product) {
            return new Portion(product, product.leastOrder());
        }
    }

    /** What it costs. */
    record Offer(Portion portion, Price price) {

        OciItem item() {
            return OciItem.offered(portion.product(), portion.quantity(), price.unitPrice());
        }
    }

    /** In the order asked; empty where an article has no price in the connection's currency. */
    public List<Optional<Price>> prices(Connection connection, List<Portion> portions) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return finder.findAll(portions.stream()
                .map(portion -> new PriceQuestion(
                        new PriceQuestion.Buyer(
                                connection.supplier(),
                                connection.client().id(),
                                Optional.of(connection.id()),
                                Optional.empty()),
                        connection.currency(),
                        today,
                        new PricedArticle(
                                portion.product().id(),
                                portion.product().family(),
                                portion.product().manufacturer(),
                                portion.product().particulars().priceGroup(),
                                portion.product().listPrice()),
                        portion.quantity()))
                .toList());
    }

    /** In the order asked; empty for what cannot go to this buyer, of which the remarks say why. */
    public List<Optional<Offer>> offers(
            Connection connection, List<Portion> portions, OciTerms terms, Remarks remarks) {
        List<Optional<Price>> prices = prices(connection, portions);
        List<Optional<Offer>> offers = new ArrayList<>(portions.size());
        for (int i = 0; i < portions.size(); i++) {
            Portion portion = portions.get(i);
            Optional<Offer> offer = prices.get(i).map(price -> new Offer(portion, price));
            List<CartProblem> problems = offer.map(found -> OciLineCheck.problems(found.item(), terms))
                    .orElseGet(() -> List.of(new CartProblem(
                            CartProblem.Rule.NO_PRICE, portion.product().id().value(), List.of())));
            remarks.addAll(problems);
            offers.add(offer.filter(found -> problems.isEmpty()));
        }
        return offers;
    }
}
