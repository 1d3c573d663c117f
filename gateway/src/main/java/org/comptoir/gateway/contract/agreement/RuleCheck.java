package org.comptoir.gateway.contract.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RuleTarget;

/** Holds the rules of one contract, one after another, against what a rule can say; knows those it has seen before. */
public final class RuleCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int MAX_SCALE = 6;
    private static final int MAX_PERCENT_SCALE = 4;
    private static final int MAX_FAMILY_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 255;
    private static final int MAX_LABEL_LENGTH = 200;
    private static final int MAX_SURCHARGES = 200;

    private final Currency currency;
    private final Set<Object> said = new HashSet<>();
    private List<RuleProblem> problems = new ArrayList<>();
    private int surcharges;

    /** @param currency of the contract */
    public RuleCheck(Currency currency) {
        this.currency = currency;
    }

    /**
     * Why a rule can not be.
     *
     * @param field as JSON and CSV call it, such as {@code percent}
     */
    public record RuleProblem(String field, String sentence) {}

    /** Everything against the rule by itself and beside those before; empty where it may stand. */
    public List<RuleProblem> problems(PriceRule rule) {
        problems = new ArrayList<>();
        if (rule instanceof PriceRule.NetPrice net) {
            checkNetPrice(net);
        } else if (rule instanceof PriceRule.FamilyDiscount discount) {
            checkDiscount("family", discount.family(), MAX_FAMILY_LENGTH, discount.percent());
        } else if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            checkDiscount("manufacturer", discount.manufacturer(), MAX_NAME_LENGTH, discount.percent());
        } else if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            checkDiscount("price group", discount.priceGroup(), MAX_NAME_LENGTH, discount.percent());
        } else if (rule instanceof PriceRule.GeneralDiscount discount) {
            checkPercent(discount.percent(), HUNDRED, "the discount on everything");
            once("everything", "on", "two discounts on everything");
        } else if (rule instanceof PriceRule.Surcharge surcharge) {
            checkSurcharge(surcharge);
        }
        return problems;
    }

    private void checkDiscount(String kind, String on, int longest, BigDecimal percent) {
        checkLength("value", "the " + kind + " of a discount", on, longest);
        checkPercent(percent, HUNDRED, "the discount on %s %s".formatted(kind, on));
        once(List.of(kind, on), "value", "two discounts on %s %s".formatted(kind, on));
    }

    private void checkNetPrice(PriceRule.NetPrice net) {
        if (!said.add(List.of(net.part(), net.from()))) {
            add("from", "two prices of %s from %s".formatted(net.part(), net.from()));
        }
        BigDecimal amount = net.price().price().amount();
        boolean plain = amount.signum() >= 0
                && amount.compareTo(LARGEST) <= 0
                && amount.scale() <= MAX_SCALE
                && net.price().basis().scale() <= MAX_SCALE
                && net.price().price().currency().equals(currency);
        if (!plain) {
            String name = "the price of %s from %s".formatted(net.part(), net.from());
            checkCurrency(net.price().price().currency(), "price", name);
            need(!net.price().price().isNegative(), "price", name + " is below zero");
            need(amount.compareTo(LARGEST) <= 0, "price", name + " has more than 12 digits");
            need(
                    amount.scale() <= MAX_SCALE && net.price().basis().scale() <= MAX_SCALE,
                    "price",
                    "%s has more than %d decimals; give it for a larger basis quantity".formatted(name, MAX_SCALE));
        }
    }

    private void checkSurcharge(PriceRule.Surcharge surcharge) {
        surcharges++;
        String name = "the surcharge \"%s\"".formatted(surcharge.label());
        need(surcharges != MAX_SURCHARGES + 1, "kind", "it has more than %d surcharges".formatted(MAX_SURCHARGES));
        checkLength("label", "the label of a surcharge", surcharge.label(), MAX_LABEL_LENGTH);
        need(
                surcharge.percent().isPresent() != surcharge.perUnit().isPresent(),
                "percent",
                name + " needs either a percentage or an amount per unit");
        surcharge.percent().ifPresent(percent -> checkPercent(percent, THOUSAND, name));
        surcharge.perUnit().ifPresent(amount -> {
            checkCurrency(amount.currency(), "perUnit", name);
            checkAmount(amount.amount(), name);
        });
        boolean everything = surcharge.on().kind() == RuleTarget.Kind.ALL;
        if (everything) {
            need(surcharge.on().value().isEmpty(), "value", name + " is on everything and names something");
        } else {
            checkLength(
                    "value",
                    name + " is on something whose name",
                    surcharge.on().value(),
                    MAX_NAME_LENGTH);
        }
    }

    private void checkCurrency(Currency given, String field, String name) {
        need(given.equals(currency), field, "%s is in %s but the contract is in %s".formatted(name, given, currency));
    }

    private void checkAmount(BigDecimal amount, String name) {
        need(amount.signum() >= 0, "perUnit", name + " is below zero");
        need(amount.compareTo(LARGEST) <= 0 && amount.scale() <= MAX_SCALE, "perUnit", name + " has too many digits");
    }

    private void checkPercent(BigDecimal percent, BigDecimal most, String name) {
        need(
                percent.signum() >= 0 && percent.compareTo(most) <= 0,
                "percent",
                "%s is %s %%: expected is 0 to %s".formatted(name, percent.toPlainString(), most));
        need(
                percent.stripTrailingZeros().scale() <= MAX_PERCENT_SCALE,
                "percent",
                "%s has more than %d decimals".formatted(name, MAX_PERCENT_SCALE));
    }

    private void checkLength(String field, String name, String text, int longest) {
        need(
                !text.isBlank() && text.length() <= longest,
                field,
                "%s must have 1 to %d characters".formatted(name, longest));
    }

    private void once(Object key, String field, String problem) {
        need(said.add(key), field, problem);
    }

    private void need(boolean given, String field, String problem) {
        if (!given) {
            add(field, problem);
        }
    }

    private void add(String field, String problem) {
        problems.add(new RuleProblem(field, problem));
    }
}
