package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/** Whether a rule of a draft is on anything that is sold: a name that is mistyped is nobody's, and nothing else would tell. */
@RequestScoped
class RuleReach {

    /** Families and price groups are in no index: catalogs up to this size are looked through, larger ones are not. */
    private static final int MOST_LOOKED_THROUGH = 5_000;

    private final ProductCatalog catalog;
    private @Nullable List<Product> articles;

    @Inject
    RuleReach(ProductCatalog catalog) {
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RuleReach() {
        this(null);
    }

    /** False as well where nobody can tell. */
    public boolean isUnmet(SupplierId supplier, PriceRule rule) {
        if (rule instanceof PriceRule.NetPrice net) {
            return isUnknown(supplier, net.part());
        }
        if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            return isNobodys(supplier, discount.manufacturer());
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return isNowhere(supplier, discount.family(), article -> Stream.of(article.family()));
        }
        if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            return isNowhere(supplier, discount.priceGroup(), article -> article.particulars().priceGroup().stream());
        }
        return false;
    }

    private boolean isUnknown(SupplierId supplier, SupplierPartId part) {
        return catalog.find(supplier, Language.EN, Assortment.EVERYTHING, part).isEmpty();
    }

    private boolean isNobodys(SupplierId supplier, String manufacturer) {
        Assortment made = Assortment.of(List.of(AssortmentRule.manufacturer(manufacturer)), List.of());
        return catalog.shown(supplier, Language.EN, made, 1)
                .filter(page -> page.total() == 0)
                .isPresent();
    }

    private boolean isNowhere(SupplierId supplier, String name, Function<Product, Stream<String>> names) {
        List<Product> all = articles(supplier);
        return !all.isEmpty() && all.stream().flatMap(names).noneMatch(name::equals);
    }

    private List<Product> articles(SupplierId supplier) {
        List<Product> known = articles;
        if (known == null) {
            known = catalog.shown(supplier, Language.EN, Assortment.EVERYTHING, 1)
                    .filter(first -> first.total() <= MOST_LOOKED_THROUGH)
                    .flatMap(first -> catalog.shown(supplier, Language.EN, Assortment.EVERYTHING, MOST_LOOKED_THROUGH))
                    .map(SearchPage::products)
                    .orElse(List.of());
            articles = known;
        }
        return known;
    }
}
