package org.comptoir.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixed points of the demo, through the doors the shop uses. */
@ExtendWith(ArquillianExtension.class)
class DemoIT {

    @Inject
    PartnerDirectory partners;

    @Inject
    ProductCatalog catalog;

    @Inject
    CatalogSearch search;

    @Inject
    PriceFinder prices;

    @ParameterizedTest
    @CsvSource({
        "ariba-demo, AN-1001, 1, EUR 9.50",
        "ariba-demo, AN-1001, 99, EUR 9.50",
        "ariba-demo, AN-1001, 100, EUR 8.75",
        "coupa-demo, AN-1001, 1, EUR 11.16",
        "coupa-demo, AN-1001, 5000, EUR 11.16",
        "sap-demo, AN-1001, 1, EUR 11.16",
        "ariba-demo, AN-1003, 1, EUR 4.99 per 1000",
        "coupa-demo, AN-1003, 100000, EUR 4.99 per 1000",
    })
    void holdsTheFixedPrices(String connection, String part, int quantity, String price) {
        Connection buyer = connection(connection);
        Product product =
                catalog.find(audience(buyer), new SupplierPartId(part)).orElseThrow();
        var article = new PricedArticle(product.id(), product.family(), product.listPrice());

        var found = prices.find(new PriceQuestion(
                buyer.supplier(),
                buyer.client().id(),
                DemoTerms.EUR,
                LocalDate.of(2026, 11, 21),
                article,
                Quantity.of(quantity)));

        assertThat(found.orElseThrow().unitPrice()).hasToString(price);
    }

    @Test
    void hidesThreeHundredArticlesFromNordwerkOnly() {
        var everything = new SearchQuery("", Optional.empty(), 1);

        assertThat(search.search(audience(connection("ariba-demo")), everything).total())
                .isEqualTo(2_000);
        assertThat(search.search(audience(connection("coupa-demo")), everything).total())
                .isEqualTo(1_700);
        assertThat(catalog.find(audience(connection("coupa-demo")), new SupplierPartId("AN-1002")))
                .isEmpty();
        assertThat(catalog.find(audience(connection("ariba-demo")), new SupplierPartId("AN-1002")))
                .isPresent();
    }

    private Connection connection(String name) {
        SupplierId supplier = partners.suppliers().get(0);
        return partners.findConnection(supplier, name).orElseThrow();
    }

    private static Audience audience(Connection buyer) {
        return new Audience(buyer.supplier(), buyer.client().id(), Language.EN);
    }
}
