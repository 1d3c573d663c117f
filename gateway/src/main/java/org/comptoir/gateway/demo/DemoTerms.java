package org.comptoir.gateway.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceRule.FamilyDiscount;
import org.comptoir.gateway.contract.PriceRule.GeneralDiscount;
import org.comptoir.gateway.contract.PriceRule.NetPrice;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** What Atelier Nord agreed with its two clients, from its own list prices. */
final class DemoTerms {

    static final Currency EUR = Currency.getInstance("EUR");

    private static final SupplierPartId FIRST = new SupplierPartId("AN-1001");
    private static final SupplierPartId HIDDEN = new SupplierPartId("AN-1002");
    private static final SupplierPartId IN_THOUSANDS = new SupplierPartId("AN-1003");

    private static final int NET_PRICED = 200;
    private static final int EVERY_TENTH = 10;
    private static final int HIDDEN_FROM_NORDWERK = 300;
    private static final int EVERY_NINTH = 9;
    private static final Set<String> SHELVES_HIDDEN_FROM_NORDWERK = Set.of("respirators", "storage");

    private DemoTerms() {}

    /** Net prices with breaks on 200 articles, 18 % off fasteners, 12 % off tools. */
    static List<PriceRule> grandCompte(List<CatalogItem> products) {
        List<PriceRule> rules = new ArrayList<>();
        rules.add(new NetPrice(FIRST, Quantity.ONE, UnitPrice.each(Money.of("9.50", "EUR"))));
        rules.add(new NetPrice(FIRST, Quantity.of(100), UnitPrice.each(Money.of("8.75", "EUR"))));
        rules.add(inThousands());
        int netPriced = 2;
        for (int i = EVERY_TENTH; netPriced < NET_PRICED; i += EVERY_TENTH) {
            rules.addAll(breaks(products.get(i)));
            netPriced++;
        }
        rules.add(new FamilyDiscount("fasteners", new BigDecimal(18)));
        rules.add(new FamilyDiscount("tools", new BigDecimal(12)));
        return rules;
    }

    /** 7 % off everything, but one price in thousands. */
    static List<PriceRule> nordwerk() {
        return List.of(inThousands(), new GeneralDiscount(new BigDecimal(7)));
    }

    /** Two whole shelves and every ninth article of the others, 300 in all. */
    static Set<SupplierPartId> hiddenFromNordwerk(List<CatalogItem> products) {
        Set<SupplierPartId> hidden = new LinkedHashSet<>();
        hidden.add(HIDDEN);
        products.stream()
                .filter(product -> SHELVES_HIDDEN_FROM_NORDWERK.contains(product.category()))
                .map(DemoTerms::id)
                .forEach(hidden::add);
        for (int i = EVERY_NINTH; hidden.size() < HIDDEN_FROM_NORDWERK; i += EVERY_NINTH) {
            hidden.add(id(products.get(i)));
        }
        return hidden;
    }

    private static NetPrice inThousands() {
        var price = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal(1_000));
        return new NetPrice(IN_THOUSANDS, Quantity.ONE, price);
    }

    private static List<NetPrice> breaks(CatalogItem product) {
        BigDecimal minimum = new BigDecimal(product.packing().minimum());
        return List.of(
                netPrice(product, BigDecimal.ONE, "0.80"),
                netPrice(product, minimum.multiply(BigDecimal.TEN), "0.76"),
                netPrice(product, minimum.multiply(new BigDecimal(50)), "0.71"));
    }

    private static NetPrice netPrice(CatalogItem product, BigDecimal from, String factor) {
        BigDecimal amount = new BigDecimal(product.terms().amount())
                .multiply(new BigDecimal(factor))
                .setScale(2, RoundingMode.HALF_UP);
        var price = new UnitPrice(
                new Money(amount, EUR), new BigDecimal(product.terms().basis()));
        return new NetPrice(id(product), new Quantity(from), price);
    }

    private static SupplierPartId id(CatalogItem product) {
        return new SupplierPartId(product.id());
    }
}
