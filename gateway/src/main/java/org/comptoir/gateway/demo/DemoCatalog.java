package org.comptoir.gateway.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.kernel.Language;

/**
 * Atelier Nord's shelves and articles, the same at every start: first the fixed points that anybody's checks rely on,
 * then series after series, numbered from AN-1001 on.
 */
record DemoCatalog(List<IncomingCategory> shelves, List<CatalogItem> products) {

    private static final int FIRST_NUMBER = 1001;

    static DemoCatalog read() {
        List<IncomingCategory> shelves = new ArrayList<>();
        Map<String, String> families = new HashMap<>();
        for (String[] row : DemoFile.rows("shelves.csv")) {
            Optional<String> parent = Optional.of(row[1]).filter(code -> !code.isEmpty());
            shelves.add(new IncomingCategory(
                    row[0], parent, Map.of(Language.EN, row[3], Language.FR, row[4], Language.DE, row[5])));
            families.put(row[0], row[2]);
        }
        return new DemoCatalog(List.copyOf(shelves), products(families));
    }

    private static List<CatalogItem> products(Map<String, String> families) {
        List<Variant> variants = new ArrayList<>();
        Series.readAll().forEach(series -> variants.addAll(series.variants()));
        List<String[]> fixed = DemoFile.rows("fixed.csv");
        List<Variant> pinned = fixed.stream().map(row -> pick(variants, row)).toList();
        variants.removeAll(pinned);
        variants.addAll(0, pinned);

        var words = Words.read();
        List<CatalogItem> products = new ArrayList<>();
        for (Variant variant : variants) {
            int index = products.size();
            String family = families.getOrDefault(variant.series().line("shelf"), "");
            CatalogItem product = variant.product(index + 1, "AN-" + (FIRST_NUMBER + index), family, words);
            products.add(index < fixed.size() ? atFixedPrice(product, fixed.get(index)) : product);
        }
        return new DemoDetails(variants, products).all();
    }

    private static Variant pick(List<Variant> variants, String[] row) {
        return variants.stream()
                .filter(variant -> variant.series().id().equals(row[1])
                        && variant.size().equals(row[2])
                        && variant.option().equals(row[3]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No series has the article of %s".formatted(row[0])));
    }

    /** A fixed point may be ordered in any quantity, whatever its series asks for. */
    private static CatalogItem atFixedPrice(CatalogItem product, String[] row) {
        Packing packing = product.packing();
        return new CatalogItem(
                product.line(),
                product.action(),
                row[0],
                product.category(),
                Variant.terms(row[4], row[5], product.terms().family()),
                new Packing(packing.unit(), packing.contentUnit(), packing.contentPerUnit(), "1", "1", ""),
                product.numbers(),
                product.supply(),
                product.drawing(),
                product.classifications(),
                product.stock(),
                product.media(),
                product.relations(),
                product.texts());
    }
}
