package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.terms.PercentTable;
import org.jspecify.annotations.Nullable;

/** The discounts of one contract version; immutable. Family goes before manufacturer before price group before everything. */
final class Discounts {

    private final PercentTable families;
    private final PercentTable manufacturers;
    private final PercentTable priceGroups;
    private final @Nullable Discount general;

    private Discounts(Builder from) {
        this.families = from.families.build();
        this.manufacturers = from.manufacturers.build();
        this.priceGroups = from.priceGroups.build();
        this.general = from.general;
    }

    /** Takes discounts in any order. */
    static final class Builder {

        private final PercentTable.Builder families = new PercentTable.Builder();
        private final PercentTable.Builder manufacturers = new PercentTable.Builder();
        private final PercentTable.Builder priceGroups = new PercentTable.Builder();
        private @Nullable Discount general;

        void family(long rule, String family, BigDecimal percent) {
            families.add(rule, family, percent);
        }

        void manufacturer(long rule, String manufacturer, BigDecimal percent) {
            manufacturers.add(rule, manufacturer, percent);
        }

        void priceGroup(long rule, String priceGroup, BigDecimal percent) {
            priceGroups.add(rule, priceGroup, percent);
        }

        void everything(long rule, BigDecimal percent) {
            general = new Discount(PriceStep.Kind.GENERAL_DISCOUNT, rule, percent.stripTrailingZeros(), "everything");
        }

        Discounts build() {
            return new Discounts(this);
        }
    }

    /** The one that decides; null where none is on the article. */
    @Nullable
    Discount on(PricedArticle article, RulePolicy policy) {
        Discount nearest = null;
        for (Discount found : found(article)) {
            boolean better = nearest == null
                    || (policy == RulePolicy.LOWEST && found.percent().compareTo(nearest.percent()) > 0);
            nearest = better ? found : nearest;
        }
        return nearest;
    }

    long bytes() {
        return families.bytes() + manufacturers.bytes() + priceGroups.bytes();
    }

    private List<Discount> found(PricedArticle article) {
        List<Discount> found = new ArrayList<>(4);
        add(PriceStep.Kind.FAMILY_DISCOUNT, families, Optional.of(article.family()), found);
        add(PriceStep.Kind.MANUFACTURER_DISCOUNT, manufacturers, article.manufacturer(), found);
        add(PriceStep.Kind.PRICE_GROUP_DISCOUNT, priceGroups, article.priceGroup(), found);
        if (general != null) {
            found.add(general);
        }
        return found;
    }

    private static void add(PriceStep.Kind kind, PercentTable table, Optional<String> key, List<Discount> found) {
        int entry = key.isEmpty() ? -1 : table.find(key.get());
        if (entry >= 0) {
            found.add(new Discount(kind, table.rule(entry), table.percent(entry), key.get()));
        }
    }
}
