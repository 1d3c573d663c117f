package org.comptoir.gateway.cart;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.SupplierPartId;

/** Puts today's products and prices to the lines of a cart. Today is the day in UTC. */
@ApplicationScoped
class CartPricing {

    private final CartLines lines;
    private final BroughtLines brought;
    private final ProductCatalog catalog;
    private final PriceFinder prices;
    private final Clock clock;

    @Inject
    CartPricing(CartLines lines, BroughtLines brought, ProductCatalog catalog, PriceFinder prices, Clock clock) {
        this.lines = lines;
        this.brought = brought;
        this.catalog = catalog;
        this.prices = prices;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartPricing() {
        this(null, null, null, null, null);
    }

    public PricedCart price(ActiveSession session) {
        List<StoredLine> stored = lines.of(session.id());
        Map<SupplierPartId, Product> products = catalog.findAll(
                audience(session), stored.stream().map(StoredLine::part).toList());
        List<StoredLine> offered = stored.stream()
                .filter(line -> products.containsKey(line.part()))
                .toList();
        Iterator<Optional<Price>> found =
                prices.findAll(questions(session, offered, products)).iterator();
        List<LineBefore> request = session.operation() == Operation.CREATE ? List.of() : brought.of(session.id());
        Map<Integer, LineBefore> before = request.stream().collect(toMap(LineBefore::number, line -> line));
        Money total = Money.zero(session.connection().currency());
        List<CartLine> priced = new ArrayList<>();
        for (StoredLine line : stored) {
            Optional<Product> product = Optional.ofNullable(products.get(line.part()));
            Optional<Price> price = product.isPresent() ? found.next() : Optional.empty();
            total = price.map(Price::lineTotal).map(total::plus).orElse(total);
            Optional<LineBefore> was = line.brought().flatMap(number -> Optional.ofNullable(before.get(number)));
            priced.add(new CartLine(line.number(), line.part(), line.quantity(), product, price, was, line.settled()));
        }
        List<LineBefore> strays =
                request.stream().filter(line -> line.partId().isEmpty()).toList();
        return new PricedCart(priced, strays, total);
    }

    static Audience audience(ActiveSession session) {
        Connection connection = session.connection();
        return new Audience(
                connection.supplier(),
                connection.client().id(),
                session.language(),
                connection.client().number());
    }

    private List<PriceQuestion> questions(
            ActiveSession session, List<StoredLine> offered, Map<SupplierPartId, Product> products) {
        Connection connection = session.connection();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        PriceQuestion.Buyer buyer = new PriceQuestion.Buyer(
                connection.supplier(),
                connection.client().id(),
                Optional.of(connection.id()),
                session.site().flatMap(Site::addressId));
        List<PriceQuestion> questions = new ArrayList<>();
        for (StoredLine line : offered) {
            Product product = products.get(line.part());
            if (product != null) {
                questions.add(new PriceQuestion(
                        buyer,
                        connection.currency(),
                        today,
                        new PricedArticle(
                                product.id(),
                                product.family(),
                                product.manufacturer(),
                                product.particulars().priceGroup(),
                                product.listPrice()),
                        line.quantity()));
            }
        }
        return questions;
    }
}
