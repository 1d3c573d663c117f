package org.comptoir.gateway.cart;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.TodaysTerms.Wanted;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.SupplierPartId;

/** Puts today's products, prices and terms to the lines of a cart. */
@ApplicationScoped
class CartPricing {

    private final CartLines lines;
    private final BroughtLines brought;
    private final ProductCatalog catalog;
    private final TodaysTerms today;

    @Inject
    CartPricing(CartLines lines, BroughtLines brought, ProductCatalog catalog, TodaysTerms today) {
        this.lines = lines;
        this.brought = brought;
        this.catalog = catalog;
        this.today = today;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartPricing() {
        this(null, null, null, null);
    }

    public PricedCart price(ActiveSession session) {
        List<StoredLine> stored = lines.of(session.id());
        Map<SupplierPartId, Product> products = catalog.findAll(
                audience(session), stored.stream().map(StoredLine::part).toList());
        List<Wanted> offered = new ArrayList<>();
        for (StoredLine line : stored) {
            Optional.ofNullable(products.get(line.part()))
                    .ifPresent(product -> offered.add(new Wanted(product, line.quantity())));
        }
        List<Optional<Price>> prices = today.prices(session, offered);
        Iterator<Optional<Price>> found = prices.iterator();
        List<LineBefore> request = session.operation() == Operation.CREATE ? List.of() : brought.of(session.id());
        Map<Integer, LineBefore> before = request.stream().collect(toMap(LineBefore::number, line -> line));
        Money total = Money.zero(session.connection().currency());
        List<CartLine> priced = new ArrayList<>();
        for (StoredLine line : stored) {
            Optional<Product> product = Optional.ofNullable(products.get(line.part()));
            Optional<Price> made = product.isPresent() ? found.next() : Optional.empty();
            Optional<Money> sum = made.map(Price::lineTotal).flatMap(total::findSum);
            // a line that makes the cart dearer than an amount can be has no price in that quantity
            Optional<Price> price = sum.isPresent() ? made : Optional.empty();
            total = sum.orElse(total);
            Optional<LineBefore> was = line.brought().flatMap(number -> Optional.ofNullable(before.get(number)));
            priced.add(new CartLine(line.number(), line.part(), line.quantity(), product, price, was, line.settled()));
        }
        List<LineBefore> strays =
                request.stream().filter(line -> line.partId().isEmpty()).toList();
        CartTerms terms =
                today.terms(session, prices.stream().flatMap(Optional::stream).toList(), total);
        return new PricedCart(priced, strays, total, terms);
    }

    static Audience audience(ActiveSession session) {
        Connection connection = session.connection();
        return new Audience(
                connection.supplier(),
                connection.client().id(),
                session.language(),
                connection.client().number());
    }
}
