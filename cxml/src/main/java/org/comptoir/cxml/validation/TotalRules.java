package org.comptoir.cxml.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The total of a cart or an order against the sum of its lines, without tax and shipping. Source: cxml.md 5 and 6. Says
 * nothing where the sum is not sure: blanket lines, groups, prices with modifications, mixed currencies, lines without a
 * price.
 */
final class TotalRules implements ContentRule {

    private static final Set<String> LINES = Set.of("ItemIn", "ItemOut");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Findings findings;
    private @Nullable Finding place;
    private @Nullable BigDecimal total;
    private BigDecimal extras = BigDecimal.ZERO;
    private BigDecimal exact = BigDecimal.ZERO;
    private BigDecimal rounded = BigDecimal.ZERO;
    private String currency = "";
    private boolean sure = true;
    private @Nullable BigDecimal quantity;
    private @Nullable BigDecimal price;
    private BigDecimal basis = BigDecimal.ONE;
    private BigDecimal factor = BigDecimal.ONE;

    TotalRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                "ItemIn",
                "ItemOut",
                "Money",
                "PriceBasisQuantity",
                "Modifications",
                "BlanketItemDetail",
                "OrderRequest",
                "PunchOutOrderMessage");
    }

    @Override
    public void opened(OpenElement element) {
        if (LINES.contains(element.name())) {
            quantity = Decimals.read(element.attributeOr("quantity", "")).orElse(null);
            price = null;
            basis = BigDecimal.ONE;
            factor = BigDecimal.ONE;
            sure &= element.attribute("parentLineNumber") == null && element.attribute("itemType") == null;
        } else if (element.name().equals("PriceBasisQuantity") && element.isIn("ItemDetail")) {
            basis = Decimals.read(element.attributeOr("quantity", "")).orElse(BigDecimal.ZERO);
            factor = Decimals.read(element.attributeOr("conversionFactor", "")).orElse(BigDecimal.ZERO);
        } else if (element.name().equals("Modifications") || element.name().equals("BlanketItemDetail")) {
            sure = false;
        }
    }

    @Override
    public void closed(OpenElement element) {
        switch (element.name()) {
            case "Money" -> money(element);
            case "ItemIn", "ItemOut" -> line();
            case "OrderRequest", "PunchOutOrderMessage" -> compare(element.count("ItemIn") + element.count("ItemOut"));
            default -> {}
        }
    }

    private void money(OpenElement money) {
        OpenElement around = money.parent();
        if (around == null) {
            return;
        }
        BigDecimal amount = Decimals.read(money.ownText()).orElse(null);
        boolean ofHeader = around.isIn("OrderRequestHeader") || around.isIn("PunchOutOrderMessageHeader");
        if (around.name().equals("UnitPrice") && around.isIn("ItemDetail")) {
            price = amount;
            oneCurrency(money);
        } else if (ofHeader && around.name().equals("Total")) {
            total = amount;
            oneCurrency(money);
            place = new Finding(Level.WARN, money.path(), money.line(), money.column(), "total-differs", "", "");
        } else if (ofHeader && amount != null && (money.isIn("Tax") || money.isIn("Shipping"))) {
            extras = extras.add(amount);
        }
    }

    private void oneCurrency(OpenElement money) {
        String own = money.attributeOr("currency", "").strip();
        sure &= currency.isEmpty() || currency.equals(own);
        currency = own;
    }

    private void line() {
        if (quantity == null || quantity.signum() < 0 || price == null || basis.signum() <= 0 || factor.signum() <= 0) {
            sure = false;
            return;
        }
        BigDecimal amount = price.multiply(quantity).multiply(factor).divide(basis, MathContext.DECIMAL128);
        exact = exact.add(amount);
        rounded = rounded.add(amount.setScale(2, RoundingMode.HALF_UP));
    }

    private void compare(int lines) {
        if (!sure || lines == 0 || total == null || place == null || agrees(total) || !findings.wants(place.rule())) {
            return;
        }
        BigDecimal sum = rounded.stripTrailingZeros();
        boolean withExtras = extras.signum() != 0 && agrees(total.subtract(extras));
        findings.keep(new Finding(
                place.level(),
                place.path(),
                place.line(),
                place.column(),
                place.rule(),
                "The total is %s but the lines come to %s".formatted(total.toPlainString(), sum.toPlainString()),
                withExtras
                        ? "Leave tax and shipping out of Total; they have elements of their own"
                        : "Add up quantity times price of every line, without tax and shipping"));
    }

    private boolean agrees(BigDecimal stated) {
        return Optional.of(exact)
                        .filter(sum -> sum.subtract(stated).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent()
                || rounded.subtract(stated).abs().compareTo(TOLERANCE) <= 0;
    }
}
