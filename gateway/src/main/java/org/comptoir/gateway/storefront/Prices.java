package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
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

    /** In the order of the products; empty where an article has no price. */
    public List<Optional<Price>> of(ActiveSession session, List<Product> products) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        PriceQuestion.Buyer buyer = buyer(session);
        Currency currency = session.connection().currency();
        List<PriceQuestion> questions = new ArrayList<>(products.size());
        for (Product product : products) {
            questions.add(new PriceQuestion(buyer, currency, today, priced(product), product.leastOrder()));
        }
        return finder.findAll(questions);
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
