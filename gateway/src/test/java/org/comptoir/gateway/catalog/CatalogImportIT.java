package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.RegisterPartners.NewClient;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CatalogImportIT {

    private static final AtomicInteger SUPPLIERS = new AtomicInteger();

    @Inject
    CatalogImport catalogImport;

    @Inject
    HideArticles hiding;

    @Inject
    StoredRows rows;

    @Inject
    ProductCatalog catalog;

    @Inject
    CatalogSearch search;

    @Inject
    RegisterPartners partners;

    private SupplierId supplier;
    private ClientId client;

    @BeforeEach
    void openAShop() {
        supplier = partners.supplier("Catalog test " + SUPPLIERS.incrementAndGet());
        client = partners.client(new NewClient(supplier, "1", "Buyer"));
        catalogImport.shelves(
                supplier,
                List.of(
                        new IncomingCategory("fasteners", Optional.empty(), Map.of(Language.EN, "Fasteners")),
                        new IncomingCategory("nuts", Optional.of("fasteners"), Map.of(Language.EN, "Nuts"))));
    }

    @Test
    void keepsEveryFieldOfAProduct() {
        CatalogItem sent = ACatalogItem.valid()
                .places(new Place("UNSPSC", "26.0801", "31161727"), new Place("ECLASS", "14.0", "23110801"))
                .texts(Map.of(
                        "en",
                        new Text("Nut Ø < 8 & 🔩", "two\nlines", "key", List.of(new Attribute("Length", "40", "mm"))),
                        "de",
                        new Text("Mutter", "", "", List.of())))
                .build();

        catalogImport.products(supplier, List.of(sent).iterator(), CatalogImportIT::insist);

        assertThat(rows.products(supplier))
                .extracting(CatalogRows.Stored::sheet)
                .containsExactly(new ProductCheck(sent, Set.of("nuts"))
                        .proven()
                        .flatMap(proven -> proven.sheet())
                        .orElseThrow());
    }

    @Test
    void countsWhatItAddedUpdatedAndRefused() {
        importOf("AB-1", "AB-2");
        List<ImportProblem> refused = new ArrayList<>();

        ImportReport report = catalogImport.products(
                supplier,
                List.of(
                                product("AB-2"),
                                product("AB-3"),
                                product("AB-3"),
                                ACatalogItem.valid().category("none").build())
                        .iterator(),
                refused::add);

        assertThat(report).isEqualTo(new ImportReport(new ProductChanges(1, 1, 1, 0), 1, 3));
        assertThat(refused).extracting(ImportProblem::field).containsExactly("category");
        assertThat(rows.products(supplier)).hasSize(3);
    }

    @Test
    void takesMoreThanOneChunk() {
        ImportReport report = catalogImport.products(
                supplier,
                IntStream.range(0, 1_203).mapToObj(i -> product("AB-" + i)).iterator(),
                CatalogImportIT::insist);

        assertThat(report.added()).isEqualTo(1_203);
        assertThat(rows.products(supplier)).hasSize(1_203);
    }

    @Test
    void leavesNothingBehindWhenTheSourceBreaks() {
        var broken = IntStream.range(0, 1_700)
                .mapToObj(i -> {
                    if (i == 1_650) {
                        throw new IllegalStateException("line is gone");
                    }
                    return product("AB-" + i);
                })
                .iterator();

        assertThatThrownBy(() -> catalogImport.products(supplier, broken, CatalogImportIT::insist))
                .hasMessageContaining("line is gone");

        assertThat(rows.products(supplier)).isEmpty();
        assertThat(rows.version(supplier)).isEqualTo(1);
    }

    @Test
    void showsAnImportWithinFiveSeconds() {
        importOf("AB-1", "AB-2");

        within5Seconds(() -> assertThat(found("hexagon nut")).containsExactly("AB-1", "AB-2"));
        assertThat(catalog.categories(audience()))
                .containsExactly(
                        new Category("fasteners", "Fasteners", List.of(new Category("nuts", "Nuts", List.of(), 2)), 2));
        assertThat(catalog.image(audience(), new SupplierPartId("AB-1"))).isPresent();
    }

    @Test
    void hidesAnArticleFromEveryAnswerWithinFiveSeconds() {
        importOf("AB-1", "AB-2");
        var hidden = new SupplierPartId("AB-2");

        hiding.hide(supplier, client, List.of(hidden));

        within5Seconds(() -> assertThat(found("nut")).containsExactly("AB-1"));
        assertThat(found("AB-2")).isEmpty();
        assertThat(catalog.find(audience(), hidden)).isEmpty();
        assertThat(catalog.image(audience(), hidden)).isEmpty();
        assertThat(catalog.find(new Audience(supplier, new ClientId(-1), Language.EN), hidden))
                .isPresent();
    }

    private void importOf(String... ids) {
        List<CatalogItem> products = new ArrayList<>();
        for (String id : ids) {
            products.add(product(id));
        }
        catalogImport.products(supplier, products.iterator(), CatalogImportIT::insist);
    }

    private static CatalogItem product(String id) {
        return ACatalogItem.valid()
                .id(id)
                .price("1.25", "100")
                .drawing(new Drawing("hex-nut", ""))
                .build();
    }

    private List<String> found(String text) {
        return search.search(audience(), new SearchQuery(text, Optional.empty(), 1)).products().stream()
                .map(product -> product.id().value())
                .toList();
    }

    private Audience audience() {
        return new Audience(supplier, client, Language.EN);
    }

    private static void within5Seconds(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(assertion);
    }

    private static void insist(ImportProblem problem) {
        throw new AssertionError(problem);
    }
}
