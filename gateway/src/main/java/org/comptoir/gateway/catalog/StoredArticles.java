package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.gateway.catalog.DecodedArticles.Decoded;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Articles by their number straight from the rows, by the same rules, while the first index of a catalog is built. */
@ApplicationScoped
class StoredArticles {

    private final CatalogRows rows;
    private final Categories categories;

    @Inject
    StoredArticles(CatalogRows rows, Categories categories) {
        this.rows = rows;
        this.categories = categories;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredArticles() {
        this(null, null);
    }

    public Optional<Decoded> find(SupplierId supplier, Asker asker, SupplierPartId part) {
        Optional<CatalogRows.Stored> stored = rows.find(supplier, part);
        if (stored.isEmpty() || !existing(supplier, asker).test(stored.get().sheet())) {
            return Optional.empty();
        }
        return Optional.of(new Decoded(stored.get().sheet(), stored.get().availability(), asker.language()));
    }

    /** Whether articles for sale exist for who asks; made once for many of them. */
    public Predicate<ProductSheet> existing(SupplierId supplier, Asker asker) {
        var shelves = new Shelves(asker.assortment().key().isEmpty() ? List.of() : categories.all(supplier));
        return sheet -> !isOver(sheet, asker) && exists(sheet, asker, shelves);
    }

    private static boolean isOver(ProductSheet sheet, Asker asker) {
        return sheet.trade()
                .discontinuedFrom()
                .filter(day -> !day.isAfter(asker.day()))
                .isPresent();
    }

    static boolean exists(ProductSheet sheet, Asker asker, Shelves shelves) {
        List<AssortmentRule> includes = asker.assortment().includes();
        return (includes.isEmpty() || includes.stream().anyMatch(rule -> meets(sheet, rule, shelves)))
                && asker.assortment().excludes().stream().noneMatch(rule -> meets(sheet, rule, shelves));
    }

    private static boolean meets(ProductSheet sheet, AssortmentRule rule, Shelves shelves) {
        return switch (rule.kind()) {
            case EVERYTHING -> true;
            case CATEGORY -> shelves.branch(rule.name()).contains(sheet.category());
            case MANUFACTURER ->
                sheet.numbers().manufacturer().filter(rule.name()::equals).isPresent();
            case ATTRIBUTE -> hasAttribute(sheet, rule);
            case PARTS -> rule.parts().contains(sheet.id().value());
        };
    }

    /** In any of the languages that people here are spoken to in, as the index knows it. */
    private static boolean hasAttribute(ProductSheet sheet, AssortmentRule rule) {
        for (Language language : Language.values()) {
            boolean has = sheet.textIn(language).attributes().stream()
                    .anyMatch(attribute -> attribute.name().equals(rule.name())
                            && (attribute.unit().isEmpty()
                                            ? attribute.value()
                                            : attribute.value() + " " + attribute.unit())
                                    .equals(rule.text()));
            if (has) {
                return true;
            }
        }
        return false;
    }
}
