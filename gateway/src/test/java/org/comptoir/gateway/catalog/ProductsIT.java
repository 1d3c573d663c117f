package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.StockLevel;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of products: equal ones are not written, ended ones are kept, and an import's switch takes a few statements. */
@ExtendWith(ArquillianExtension.class)
class ProductsIT {

    private static final AtomicInteger SUPPLIERS = new AtomicInteger();

    @Inject
    CatalogImport imports;

    @Inject
    UpdateSupply supply;

    @Inject
    StoredRows rows;

    @Inject
    Database database;

    @Inject
    RegisterPartners partners;

    private SupplierId supplier;

    @BeforeEach
    void openAShop() {
        supplier = partners.supplier("Rows test " + SUPPLIERS.incrementAndGet());
        imports.shelves(supplier, List.of(new IncomingCategory("nuts", Optional.empty(), Map.of(Language.EN, "Nuts"))));
    }

    @Test
    void writesNothingForWhatIsAsItWas() {
        put(item("AB-1", "Nut"), item("AB-2", "Nut"));

        ImportReport again = put(item("AB-1", "Nut"), item("AB-2", "Nut, new"));

        assertThat(again.changes()).isEqualTo(new ProductChanges(0, 1, 1, 0));
        assertThat(changeOf("AB-1")).isEqualTo(2);
        assertThat(changeOf("AB-2")).isEqualTo(3);
        assertThat(history("AB-1")).isEmpty();
        assertThat(history("AB-2")).containsExactly("2-3 false");
    }

    @Test
    void marksWhatIsWithdrawnAndTakesItBack() {
        put(item("AB-1", "Nut"));

        ImportReport out = put(ACatalogItem.valid().id("AB-1").withdraw().build());
        assertThat(out.changes()).isEqualTo(new ProductChanges(0, 0, 0, 1));
        assertThat(rows.products(supplier)).isEmpty();

        ImportReport back = put(item("AB-1", "Nut"));
        assertThat(back.changes()).isEqualTo(new ProductChanges(0, 1, 0, 0));
        assertThat(rows.products(supplier)).hasSize(1);
        assertThat(history("AB-1")).containsExactly("2-3 false", "3-4 true");
    }

    @Test
    void keepsStockThatNobodySpokeOf() {
        put(ACatalogItem.valid().id("AB-1").stock(new StockLevel("north", "7")).build());
        put(ACatalogItem.valid().id("AB-1").text("Other", "").build());

        long first = supply.update(supplier, told("AB-1", 9));
        long second = supply.update(supplier, told("AB-1", 9));

        assertThat(List.of(first, second)).containsExactly(1L, 0L);
        var availability = rows.products(supplier).get(0).availability();
        assertThat(availability.leadTimeDays()).hasValue(9);
        assertThat(availability.stock()).containsExactly(new Availability.Level("north", new BigDecimal("7")));
    }

    @Test
    void appliesWhatAnImportPutAside() {
        put(item("AB-1", "Nut"), item("AB-2", "Nut"), item("AB-3", "Nut"), item("AB-4", "Nut"));
        database.update(
                "create table staged_test (supplier_id bigint, import_id bigint, line bigint, part_id varchar(255),"
                        + " category_code varchar(64), sheet varchar(1000000), digest varchar(32), discontinued_from date,"
                        + " lead_time_days integer, stock varchar(10000), quantity numeric(19,6), withdrawal boolean)");
        stage(1, item("AB-1", "Nut"));
        stage(2, item("AB-2", "first"));
        stage(3, item("AB-2", "last"));
        stage(4, item("AB-5", "new"));
        database.update(
                "insert into staged_test (supplier_id, import_id, line, part_id, withdrawal)"
                        + " values (?, 1, 5, 'AB-3', true)",
                supplier.value());
        var staged = new StagedRows("staged_test", 1);

        long others = imports.others(supplier, staged);
        ImportReport report = imports.apply(supplier, staged, true);

        database.update("drop table staged_test");
        assertThat(others).isEqualTo(1);
        assertThat(report.changes()).isEqualTo(new ProductChanges(1, 1, 1, 2));
        assertThat(rows.products(supplier))
                .extracting(each -> each.sheet().textIn(Language.EN).name())
                .containsExactlyInAnyOrder("Nut", "last", "new");
        assertThat(imports.forSale(supplier)).isEqualTo(3);
    }

    private void stage(long line, CatalogItem item) {
        ProductRow row = new ProductCheck(item, Set.of("nuts"))
                .proven()
                .flatMap(proven -> proven.row())
                .orElseThrow();
        database.update(
                "insert into staged_test (supplier_id, import_id, line, part_id, category_code, sheet, digest,"
                        + " lead_time_days, withdrawal) values (?, 1, ?, ?, ?, ?, ?, ?, false)",
                supplier.value(),
                line,
                row.partId(),
                row.category(),
                row.sheet(),
                row.digest(),
                row.leadTimeDays().orElseThrow());
    }

    private ImportReport put(CatalogItem... items) {
        return imports.products(supplier, List.of(items).iterator(), problem -> {
            throw new AssertionError(problem);
        });
    }

    private static CatalogItem item(String id, String name) {
        return ACatalogItem.valid().id(id).text(name, "").build();
    }

    private static Map<SupplierPartId, Availability> told(String part, int days) {
        return Map.of(new SupplierPartId(part), new Availability(OptionalInt.of(days), List.of()));
    }

    private long changeOf(String part) {
        return database.one(
                        "select change from product where supplier_id = ? and part_id = ?",
                        row -> row.number("change"),
                        supplier.value(),
                        part)
                .orElseThrow();
    }

    private List<String> history(String part) {
        return database.query(
                "select * from product_history where supplier_id = ? and part_id = ? order by change",
                row -> row.number("change") + "-" + row.number("ended_by") + " " + row.flag("withdrawn"),
                supplier.value(),
                part);
    }
}
