package org.comptoir.gateway.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.index.Pictures;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.gateway.demo.DemoFixture;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Catalogs of the demo's articles, indexed for real in folders that go away. */
final class ACatalog {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** What exists for whom nothing is hidden from. */
    static final Assortment EVERYTHING = Assortment.EVERYTHING;

    static final Assortment NORDWERK = Assortment.of(
            List.of(),
            List.of(AssortmentRule.parts(PartList.of(DemoFixture.hiddenFromNordwerk().stream()
                    .map(SupplierPartId::value)
                    .toList()))));

    /** In many segments; frozen, so it may be shared by all tests. */
    static final ShownCatalog DEMO = of(product -> true, 9);

    private ACatalog() {}

    /** The demo's products that pass, as they come in so many changes. */
    static ShownCatalog of(Predicate<CatalogItem> kept, int changes) {
        return of(sheets(kept), changes);
    }

    static ShownCatalog of(List<ProductSheet> sheets, int changes) {
        return new ShownCatalog(
                new SupplierId(1),
                Pictures.of(sheets, changes),
                new Shelves(DemoFixture.shelves()),
                new DecodedArticles());
    }

    static List<ProductSheet> sheets(Predicate<CatalogItem> kept) {
        Set<String> categories = DemoFixture.shelves().stream()
                .map(IncomingCategory::code)
                .collect(Collectors.toCollection(HashSet::new));
        List<ProductSheet> sheets = new ArrayList<>();
        DemoFixture.products().stream().filter(kept).forEach(product -> {
            var check = new ProductCheck(product, categories);
            sheets.add(check.proven()
                    .flatMap(proven -> proven.sheet())
                    .orElseThrow(() -> new AssertionError(check.problems())));
        });
        return sheets;
    }

    static Asker asker(Assortment assortment, Language language) {
        return new Asker("", language, Synonyms.NONE, assortment, TODAY);
    }

    static SearchPage search(Assortment assortment, Language language, SearchQuery query) {
        return DEMO.search(asker(assortment, language), query);
    }
}
