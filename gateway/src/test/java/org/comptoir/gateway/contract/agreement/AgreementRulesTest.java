package org.comptoir.gateway.contract.agreement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceRule.FamilyDiscount;
import org.comptoir.gateway.contract.PriceRule.GeneralDiscount;
import org.comptoir.gateway.contract.PriceRule.NetPrice;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {

    private static final SupplierPartId BOLT = new SupplierPartId("AN-1001");

    @Test
    void takesASoundContract() {
        assertThatCode(() -> AgreementRules.check(agreement(
                        new NetPrice(BOLT, Quantity.ONE, price("9.50", "EUR")),
                        new NetPrice(BOLT, Quantity.of(100), price("8.75", "EUR")),
                        new FamilyDiscount("fasteners", new BigDecimal("18")),
                        new GeneralDiscount(new BigDecimal("0.5")))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEveryRuleThatCannotBe() {
        Agreement wrong = agreement(
                new NetPrice(BOLT, Quantity.ONE, price("9.50", "USD")),
                new NetPrice(BOLT, Quantity.ONE, price("-1", "EUR")),
                new FamilyDiscount("tools", new BigDecimal("101")),
                new FamilyDiscount("tools", new BigDecimal("1.23456")),
                new GeneralDiscount(new BigDecimal("-1")),
                new GeneralDiscount(BigDecimal.ONE));

        assertThatThrownBy(() -> AgreementRules.check(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Contract GC-2026: "
                        + "the price of AN-1001 from 1 is in USD but the contract is in EUR; "
                        + "two prices of AN-1001 from 1; "
                        + "the price of AN-1001 from 1 is below zero; "
                        + "the discount on family tools is 101 %: expected is 0 to 100; "
                        + "the discount on family tools has more than 4 decimals; "
                        + "two discounts on family tools; "
                        + "the discount on everything is -1 %: expected is 0 to 100; "
                        + "two discounts on everything");
    }

    @Test
    void endsNotBeforeItBegins() {
        Agreement wrong = new Agreement(
                new SupplierId(1),
                new ClientId(1),
                " ",
                Currency.getInstance("EUR"),
                LocalDate.of(2026, 2, 1),
                Optional.of(LocalDate.of(2026, 1, 31)),
                100,
                RulePolicy.MOST_SPECIFIC,
                0,
                "user:admin",
                List.of());

        assertThatThrownBy(() -> AgreementRules.check(wrong))
                .hasMessage(
                        "Contract  : the number must have 1 to 64 characters; it ends on 2026-01-31, before it begins"
                                + " on 2026-02-01; promises hold 0 days: expected is 1 to 3650");
    }

    private static Agreement agreement(PriceRule... rules) {
        return new Agreement(
                new SupplierId(1),
                new ClientId(1),
                "GC-2026",
                Currency.getInstance("EUR"),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                AgreeContract.DEFAULT_PROMISE_DAYS,
                "user:admin",
                List.of(rules));
    }

    private static UnitPrice price(String amount, String currency) {
        return UnitPrice.each(Money.of(amount, currency));
    }
}
