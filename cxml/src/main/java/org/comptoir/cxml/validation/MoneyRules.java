package org.comptoir.cxml.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts and their currencies. Source: cxml.md 5: decimal point, no thousands separators, no symbol, at most 4 decimals in
 * a unit price; lines and total of one document share a currency or nobody can add them up.
 */
final class MoneyRules implements ContentRule {

    private static final int MOST_DECIMALS = 4;

    private final Findings findings;
    private String currency = "";

    MoneyRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of("Money");
    }

    @Override
    public void closed(OpenElement money) {
        String text = money.ownText();
        Optional<BigDecimal> amount = Decimals.read(text);
        if (amount.isEmpty()) {
            findings.refuse(
                    money,
                    "",
                    "money-form",
                    "The amount is %s; it must be a number with a decimal point".formatted(money.shown(text)),
                    "Write it like 1234.50, without thousands separators or a currency sign");
        } else if (money.isIn("UnitPrice")) {
            price(money, amount.get());
        }
        if (money.isIn("UnitPrice") || money.isIn("Total")) {
            sameCurrency(money);
        }
    }

    private void price(OpenElement money, BigDecimal price) {
        if (price.stripTrailingZeros().scale() > MOST_DECIMALS) {
            findings.warn(
                    money,
                    "",
                    "price-decimals",
                    "The price %s has more than %d decimals".formatted(money.shown(money.ownText()), MOST_DECIMALS),
                    "Send the price of 100 or 1000 with PriceBasisQuantity, or round it");
        }
        if (price.signum() < 0 && (money.isInside("ItemIn") || money.isInside("ItemOut"))) {
            findings.warn(
                    money,
                    "",
                    "price-negative",
                    "The price is %s; many suites take no negative price".formatted(money.shown(money.ownText())),
                    "Take a discount off the prices of the other lines");
        }
    }

    private void sameCurrency(OpenElement money) {
        String own = money.attributeOr("currency", "").strip();
        if (currency.isEmpty()) {
            currency = own;
        } else if (!own.isEmpty() && !own.equals(currency)) {
            findings.warn(
                    money,
                    "currency",
                    "currency-mixed",
                    "The price is in %s, but the document began in %s"
                            .formatted(money.shown(own), money.shown(currency)),
                    "Send one document for each currency");
        }
    }
}
