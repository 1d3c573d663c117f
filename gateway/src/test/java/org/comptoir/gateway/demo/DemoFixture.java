package org.comptoir.gateway.demo;

import java.util.List;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.kernel.SupplierPartId;

/** The demo's catalog for tests of other packages: what {@link LoadDemo} feeds in, without a database. */
public final class DemoFixture {

    private static final DemoCatalog CATALOG = DemoCatalog.read();

    private DemoFixture() {}

    public static List<CatalogItem> products() {
        return CATALOG.products();
    }

    public static List<IncomingCategory> shelves() {
        return CATALOG.shelves();
    }

    public static Set<SupplierPartId> hiddenFromNordwerk() {
        return DemoTerms.hiddenFromNordwerk(CATALOG.products());
    }
}
