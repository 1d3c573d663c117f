package org.comptoir.gateway.contract.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RuleTarget;

/** What a contract must say before it is written down; finds all problems, not just the first. */
final class AgreementRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int MAX_SCALE = 6;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_SITE_LENGTH = 100;
    private static final int MAX_FAMILY_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 255;
    private static final int MAX_LABEL_LENGTH = 200;
    private static final int MAX_CONDITION_LENGTH = 4_000;
    private static final int MAX_LANGUAGE_LENGTH = 35;
    private static final int MAX_PROMISE_DAYS = 3_650;
    private static final int MAX_RULES = 1_000_000;
    private static final int MAX_SURCHARGES = 200;
    private static final int MAX_PROBLEMS = 100;

    private final Agreement agreement;
    private final List<String> problems = new ArrayList<>();
    private final Set<Object> said = new HashSet<>();
    private int surcharges;

    private AgreementRules(Agreement agreement) {
        this.agreement = agreement;
    }

    /** @throws IllegalArgumentException naming every problem */
    static void check(Agreement agreement) {
        List<String> problems = problems(agreement);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Contract %s: %s".formatted(agreement.number(), String.join("; ", problems)));
        }
    }

    /** Everything that can not be, up to a hundred sentences. */
    static List<String> problems(Agreement agreement) {
        AgreementRules rules = new AgreementRules(agreement);
        rules.checkHead();
        rules.checkOrderTerms(agreement.orderTerms());
        agreement.rules().forEach(rules::checkRule);
        rules.need(rules.surcharges <= MAX_SURCHARGES, "it has more than %d surcharges".formatted(MAX_SURCHARGES));
        return rules.problems;
    }

    private void checkHead() {
        checkLength("the number", agreement.number(), MAX_NUMBER_LENGTH);
        agreement.scope().site().ifPresent(site -> checkLength("the site", site, MAX_SITE_LENGTH));
        agreement
                .validUntil()
                .filter(end -> end.isBefore(agreement.validFrom()))
                .ifPresent(end -> add("it ends on %s, before it begins on %s".formatted(end, agreement.validFrom())));
        need(agreement.rules().size() <= MAX_RULES, "it has more than %d rules".formatted(MAX_RULES));
    }

    private void checkOrderTerms(OrderTerms terms) {
        need(
                terms.promiseDays() >= 1 && terms.promiseDays() <= MAX_PROMISE_DAYS,
                "promises hold %d days: expected is 1 to %d".formatted(terms.promiseDays(), MAX_PROMISE_DAYS));
        terms.minimumOrder().ifPresent(least -> {
            checkCurrency(least.currency(), "the minimum order");
            checkAmount(least.amount(), "the minimum order");
        });
        checkTolerance(terms.up(), "up");
        checkTolerance(terms.down(), "down");
        for (Map.Entry<String, String> text : terms.conditions().entrySet()) {
            checkLength("the language of a condition", text.getKey(), MAX_LANGUAGE_LENGTH);
            checkLength("the condition in " + text.getKey(), text.getValue(), MAX_CONDITION_LENGTH);
        }
    }

    private void checkTolerance(Tolerance tolerance, String way) {
        checkPercent(tolerance.percent(), THOUSAND, "the tolerance " + way);
        checkAmount(tolerance.amount(), "the tolerance " + way);
    }

    private void checkRule(PriceRule rule) {
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
            once("everything", "two discounts on everything");
        } else if (rule instanceof PriceRule.Surcharge surcharge) {
            checkSurcharge(surcharge);
        }
    }

    private void checkDiscount(String kind, String on, int longest, BigDecimal percent) {
        checkLength("the " + kind + " of a discount", on, longest);
        checkPercent(percent, HUNDRED, "the discount on %s %s".formatted(kind, on));
        once(List.of(kind, on), "two discounts on %s %s".formatted(kind, on));
    }

    private void checkNetPrice(PriceRule.NetPrice net) {
        if (!said.add(List.of(net.part(), net.from()))) {
            add("two prices of %s from %s".formatted(net.part(), net.from()));
        }
        BigDecimal amount = net.price().price().amount();
        boolean plain = amount.signum() >= 0
                && amount.compareTo(LARGEST) <= 0
                && amount.scale() <= MAX_SCALE
                && net.price().basis().scale() <= MAX_SCALE
                && net.price().price().currency().equals(agreement.currency());
        if (!plain) {
            String name = "the price of %s from %s".formatted(net.part(), net.from());
            checkCurrency(net.price().price().currency(), name);
            need(!net.price().price().isNegative(), name + " is below zero");
            need(amount.compareTo(LARGEST) <= 0, name + " has more than 12 digits");
            need(
                    amount.scale() <= MAX_SCALE && net.price().basis().scale() <= MAX_SCALE,
                    "%s has more than %d decimals; give it for a larger basis quantity".formatted(name, MAX_SCALE));
        }
    }

    private void checkSurcharge(PriceRule.Surcharge surcharge) {
        surcharges++;
        String name = "the surcharge \"%s\"".formatted(surcharge.label());
        checkLength("the label of a surcharge", surcharge.label(), MAX_LABEL_LENGTH);
        need(
                surcharge.percent().isPresent() != surcharge.perUnit().isPresent(),
                name + " needs either a percentage or an amount per unit");
        surcharge.percent().ifPresent(percent -> checkPercent(percent, THOUSAND, name));
        surcharge.perUnit().ifPresent(amount -> {
            checkCurrency(amount.currency(), name);
            checkAmount(amount.amount(), name);
        });
        boolean everything = surcharge.on().kind() == RuleTarget.Kind.ALL;
        if (everything) {
            need(surcharge.on().value().isEmpty(), name + " is on everything and names something");
        } else {
            checkLength(name + " is on something whose name", surcharge.on().value(), MAX_NAME_LENGTH);
        }
    }

    private void checkCurrency(Currency currency, String name) {
        need(
                currency.equals(agreement.currency()),
                "%s is in %s but the contract is in %s".formatted(name, currency, agreement.currency()));
    }

    private void checkAmount(BigDecimal amount, String name) {
        need(amount.signum() >= 0, name + " is below zero");
        need(amount.compareTo(LARGEST) <= 0 && amount.scale() <= MAX_SCALE, name + " has too many digits");
    }

    private void checkPercent(BigDecimal percent, BigDecimal most, String name) {
        need(
                percent.signum() >= 0 && percent.compareTo(most) <= 0,
                "%s is %s %%: expected is 0 to %s".formatted(name, percent.toPlainString(), most));
        need(percent.stripTrailingZeros().scale() <= 4, name + " has more than 4 decimals");
    }

    private void checkLength(String name, String text, int longest) {
        need(!text.isBlank() && text.length() <= longest, "%s must have 1 to %d characters".formatted(name, longest));
    }

    private void once(Object key, String problem) {
        need(said.add(key), problem);
    }

    private void need(boolean given, String problem) {
        if (!given) {
            add(problem);
        }
    }

    private void add(String problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
