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
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.gateway.catalog.IncomingProduct.ListPrice;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
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
    CatalogRows rows;

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
        IncomingProduct sent = AnIncomingProduct.valid()
                .places(new Place("UNSPSC", "26.0801", "31161727"), new Place("ECLASS", "14.0", "23110801"))
                .texts(Map.of(
                        Language.EN,
                        new Text("Nut Ø < 8 & 🔩", "two\nlines", List.of(new Product.Attribute("Thread", "M8"))),
                        Language.DE,
                        new Text("Mutter", "", List.of())))
                .build();

        catalogImport.products(supplier, List.of(sent).iterator(), CatalogImportIT::insist);

        assertThat(rows.products(supplier))
                .containsExactly(new ProductCheck(sent, Set.of("nuts")).sheet().orElseThrow());
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
                                AnIncomingProduct.valid().category("none").build())
                        .iterator(),
                refused::add);

        assertThat(report).isEqualTo(new ImportReport(1, 2, 1, 3));
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
        var broken = IntStream.range(0, 700)
                .mapToObj(i -> {
                    if (i == 650) {
                        throw new IllegalStateException("line is gone");
                    }
                    return product("AB-" + i);
                })
                .iterator();

        assertThatThrownBy(() -> catalogImport.products(supplier, broken, CatalogImportIT::insist))
                .hasMessageContaining("line is gone");

        assertThat(rows.products(supplier)).isEmpty();
        assertThat(rows.versions()).containsEntry(supplier, 1L);
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

        catalogImport.hide(supplier, client, List.of(hidden));

        within5Seconds(() -> assertThat(found("nut")).containsExactly("AB-1"));
        assertThat(found("AB-2")).isEmpty();
        assertThat(catalog.find(audience(), hidden)).isEmpty();
        assertThat(catalog.image(audience(), hidden)).isEmpty();
        assertThat(catalog.find(new Audience(supplier, new ClientId(-1), Language.EN), hidden))
                .isPresent();
    }

    private void importOf(String... ids) {
        List<IncomingProduct> products = new ArrayList<>();
        for (String id : ids) {
            products.add(product(id));
        }
        catalogImport.products(supplier, products.iterator(), CatalogImportIT::insist);
    }

    private static IncomingProduct product(String id) {
        return AnIncomingProduct.valid()
                .id(id)
                .price(new ListPrice("1.25", "EUR", "100"))
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
