package org.comptoir.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceRule.FamilyDiscount;
import org.comptoir.gateway.contract.PriceRule.GeneralDiscount;
import org.comptoir.gateway.contract.PriceRule.NetPrice;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class DemoTermsTest {

    private final List<CatalogItem> products = DemoFixture.products();

    @Test
    void givesGrandCompteNetPricesOnTwoHundredArticles() {
        List<NetPrice> net = netPrices(DemoTerms.grandCompte(products));

        assertThat(net.stream().map(NetPrice::part).collect(Collectors.toSet())).hasSize(200);
        assertThat(net)
                .contains(
                        new NetPrice(part("AN-1001"), Quantity.ONE, each("9.50")),
                        new NetPrice(part("AN-1001"), Quantity.of(100), each("8.75")),
                        new NetPrice(part("AN-1003"), Quantity.ONE, perThousand("4.99")));
        assertThat(net).allMatch(rule -> rule.price().price().amount().signum() > 0);
    }

    @Test
    void givesGrandCompteTwoFamilyDiscounts() {
        assertThat(DemoTerms.grandCompte(products))
                .contains(
                        new FamilyDiscount("fasteners", new BigDecimal(18)),
                        new FamilyDiscount("tools", new BigDecimal(12)));
    }

    @Test
    void givesNordwerkSevenPercentAndOnePriceInThousands() {
        assertThat(DemoTerms.nordwerk())
                .containsExactlyInAnyOrder(
                        new GeneralDiscount(new BigDecimal(7)),
                        new NetPrice(part("AN-1003"), Quantity.ONE, perThousand("4.99")));
    }

    @Test
    void hidesThreeHundredArticlesFromNordwerkButNoFixedPrice() {
        assertThat(DemoTerms.hiddenFromNordwerk(products))
                .hasSize(300)
                .contains(part("AN-1002"))
                .doesNotContain(part("AN-1001"), part("AN-1003"));
    }

    private static List<NetPrice> netPrices(List<PriceRule> rules) {
        return rules.stream()
                .filter(NetPrice.class::isInstance)
                .map(NetPrice.class::cast)
                .toList();
    }

    private static SupplierPartId part(String id) {
        return new SupplierPartId(id);
    }

    private static UnitPrice each(String amount) {
        return UnitPrice.each(Money.of(amount, "EUR"));
    }

    private static UnitPrice perThousand(String amount) {
        return new UnitPrice(Money.of(amount, "EUR"), new BigDecimal(1_000));
    }
}
