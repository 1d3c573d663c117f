package org.comptoir.gateway.catalog.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.fixtures.ACatalogItem;

/** Sheets of made articles. */
final class Sheets {

    private Sheets() {}

    static ProductSheet named(String part, String name) {
        return new ProductCheck(
                        ACatalogItem.valid()
                                .id(part)
                                .texts(Map.of("en", new Text(name, "", "", List.of())))
                                .build(),
                        Set.of("nuts"))
                .proven()
                .flatMap(proven -> proven.sheet())
                .orElseThrow();
    }
}
