package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
        if (stored.isEmpty() || !exists(supplier, asker, stored.get().sheet())) {
            return Optional.empty();
        }
        return Optional.of(new Decoded(stored.get().sheet(), stored.get().availability(), asker.language()));
    }

    private boolean exists(SupplierId supplier, Asker asker, ProductSheet sheet) {
        var shelves = new Shelves(asker.assortment().key().isEmpty() ? List.of() : categories.all(supplier));
        return exists(sheet, asker, shelves);
    }

    static boolean exists(ProductSheet sheet, Asker asker, Shelves shelves) {
        boolean ended = sheet.trade()
                .discontinuedFrom()
                .filter(day -> !day.isAfter(asker.day()))
                .isPresent();
        List<AssortmentRule> includes = asker.assortment().includes();
        return !ended
                && (includes.isEmpty() || includes.stream().anyMatch(rule -> meets(sheet, rule, shelves)))
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
