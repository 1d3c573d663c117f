package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.DefineAssortment;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.catalog.assortment.WantedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the console shows of a catalog, to a supplier's people and through the eyes of a client. */
@ExtendWith(ArquillianExtension.class)
class CatalogPagesIT {

    private static final SupplierPartId SINGLY = new SupplierPartId("AN-2");

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    DefineAssortment define;

    @Inject
    HideArticles hide;

    @Inject
    Database database;

    private Browser browser;
    private String query;

    @BeforeEach
    void threeArticlesOfWhichTheClientSeesOne() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        Connection connection = suppliers.connection();
        suppliers.also(connection, ACatalogItem.bolt(SINGLY.value(), "2.00").build());
        suppliers.also(connection, ACatalogItem.bolt("AN-3", "3.00").build());
        hide.hide(connection.supplier(), connection.client().id(), List.of(SINGLY));
        define.define(
                connection.supplier(),
                "no-threes",
                new WantedAssortment(
                        "no-threes",
                        List.of(new WrittenRule(Kind.PARTS, "", "", List.of("AN-1001", "AN-2", "AN-3"))),
                        List.of(new WrittenRule(Kind.PARTS, "", "", List.of("AN-3"))),
                        Set.of(AssortmentHolder.client(connection.client().id()))),
                any -> true,
                "user:admin");
        query = "supplier=" + connection.supplier().value();
        browser = new Browser(deployed.toURI());
        browser.signIn("admin", "comptoir-test-admin");
    }

    @Test
    void listsWhatIsForSaleAndWhatAClientSeesOfIt() {
        String all = browser.get("/console/products?" + query).body();
        String seen =
                browser.get("/console/products?" + query + "&client=10042").body();

        assertThat(all).contains(">AN-1001<", ">AN-2<", ">AN-3<", "9.50\u00a0EUR", "3 articles");
        assertThat(seen)
                .contains(">AN-1001<", "Grand Compte SA sees 1 of 3 articles")
                .doesNotContain(">AN-2<", ">AN-3<");
        assertThat(browser.get("/console/products?" + query + "&search=an-3").body())
                .contains(">AN-3<")
                .doesNotContain(">AN-2<");
        assertThat(browser.get("/console/products?" + query + "&client=1").body())
                .contains("There is no client of that number");
    }

    @Test
    void saysWhyAClientDoesNotSeeAnArticle() {
        String article = "/console/product?" + query + "&client=10042&part=";

        assertThat(browser.get(article + "AN-1001").body())
                .contains("sees this article", "9.50\u00a0EUR", "Category (code)", "(bolts)");
        assertThat(browser.get(article + "AN-2").body())
                .contains("does not see this article", "hidden from this client")
                .doesNotContain("no-threes");
        assertThat(browser.get(article + "AN-3").body()).contains("The assortment no-threes excludes it");
        assertThat(browser.get("/console/product?" + query + "&part=AN-9").statusCode())
                .isEqualTo(404);
    }
}
