package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/** Finds prices as a buyer would get them. */
@ApplicationScoped
class PriceAnswers {

    private final ProductCatalog catalog;
    private final PriceFinder prices;
    private final PartnerDirectory partners;
    private final Clock clock;

    @Inject
    PriceAnswers(ProductCatalog catalog, PriceFinder prices, PartnerDirectory partners, Clock clock) {
        this.catalog = catalog;
        this.prices = prices;
        this.partners = partners;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PriceAnswers() {
        this(null, null, null, null);
    }

    /** @param connection its name; one that is none of the client's stands for no connection */
    record Asker(SupplierId supplier, Client client, String connection, Optional<String> site) {}

    /** Empty for what the client may not see. */
    public Optional<Product> product(SupplierId supplier, Client client, Language language, SupplierPartId part) {
        return catalog.find(new Audience(supplier, client.id(), language), part);
    }

    /** In the connection's currency, else in that of the list price. */
    public Optional<Price> price(Asker asker, Product article, Quantity quantity, LocalDate on) {
        Optional<Connection> connection = partners.connections(asker.supplier()).stream()
                .filter(each -> each.client().id().equals(asker.client().id()))
                .filter(each -> each.name().equals(asker.connection()))
                .findFirst();
        return prices.find(new PriceQuestion(
                new PriceQuestion.Buyer(
                        asker.supplier(), asker.client().id(), connection.map(Connection::id), asker.site()),
                connection
                        .map(Connection::currency)
                        .orElse(article.listPrice().price().currency()),
                on,
                new PricedArticle(
                        article.id(),
                        article.family(),
                        article.manufacturer(),
                        article.particulars().priceGroup(),
                        article.listPrice()),
                quantity));
    }

    /** The day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
