package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.contract.PricesInForce;
import org.comptoir.gateway.contract.TermsInForce;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Site;

/** Asks for the prices of the articles on a page, each in its least quantity, today. */
@ApplicationScoped
public class Prices {

    private final PriceFinder finder;
    private final TermsInForce terms;
    private final Clock clock;

    @Inject
    public Prices(PriceFinder finder, TermsInForce terms, Clock clock) {
        this.finder = finder;
        this.terms = terms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Prices() {
        this(null, null, null);
    }

    private static PriceQuestion.Buyer buyer(ActiveSession session) {
        return new PriceQuestion.Buyer(
                session.connection().supplier(),
                session.connection().client().id(),
                Optional.of(session.connection().id()),
                session.site().flatMap(Site::addressId));
    }

    /** What the contract that made a price says in words, in the buyer's language where there is one. */
    public Optional<String> conditions(ActiveSession session, Price price) {
        return terms.find(session.connection().supplier(), price.explanation().contract())
                .flatMap(agreed -> agreed.terms().conditions(session.language()));
    }

    /** What today's prices of this session are found with. */
    public PricesInForce inForce(ActiveSession session) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return finder.inForce(buyer(session), session.connection().currency(), today);
    }

    /** Of the article in its least quantity; empty where it has no price. */
    static Optional<Price> find(PricesInForce inForce, Product product) {
        return inForce.find(priced(product), product.leastOrder());
    }

    /** The same of each, in the order of the products. */
    static List<Optional<Price>> find(PricesInForce inForce, List<Product> products) {
        List<Optional<Price>> prices = new ArrayList<>(products.size());
        for (Product product : products) {
            prices.add(find(inForce, product));
        }
        return prices;
    }

    private static PricedArticle priced(Product product) {
        return new PricedArticle(
                product.id(),
                product.family(),
                product.manufacturer(),
                product.particulars().priceGroup(),
                product.listPrice());
    }
}
