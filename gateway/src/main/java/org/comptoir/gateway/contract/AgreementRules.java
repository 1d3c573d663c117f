package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.contract.AgreeContract.Agreement;

/** What a contract must say before it is written down; finds all problems, not just the first. */
final class AgreementRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MAX_SCALE = 6;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_PROMISE_DAYS = 3_650;

    private final Agreement agreement;
    private final List<String> problems = new ArrayList<>();
    private final Set<Object> said = new HashSet<>();

    private AgreementRules(Agreement agreement) {
        this.agreement = agreement;
    }

    /** @throws IllegalArgumentException naming every problem */
    static void check(Agreement agreement) {
        AgreementRules rules = new AgreementRules(agreement);
        rules.checkHead();
        agreement.rules().forEach(rules::checkRule);
        if (!rules.problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Contract %s: %s".formatted(agreement.number(), String.join("; ", rules.problems)));
        }
    }

    private void checkHead() {
        if (agreement.number().isBlank() || agreement.number().length() > MAX_NUMBER_LENGTH) {
            problems.add("the number must have 1 to %d characters".formatted(MAX_NUMBER_LENGTH));
        }
        agreement
                .validUntil()
                .filter(end -> end.isBefore(agreement.validFrom()))
                .ifPresent(end ->
                        problems.add("it ends on %s, before it begins on %s".formatted(end, agreement.validFrom())));
        if (agreement.promiseDays() < 1 || agreement.promiseDays() > MAX_PROMISE_DAYS) {
            problems.add(
                    "promises hold %d days: expected is 1 to %d".formatted(agreement.promiseDays(), MAX_PROMISE_DAYS));
        }
    }

    private void checkRule(PriceRule rule) {
        if (rule instanceof PriceRule.NetPrice net) {
            checkNetPrice(net);
        } else if (rule instanceof PriceRule.FamilyDiscount discount) {
            checkPercent(discount.percent(), "the discount on family " + discount.family());
            once(List.of("family", discount.family()), "two discounts on family " + discount.family());
        } else if (rule instanceof PriceRule.GeneralDiscount discount) {
            checkPercent(discount.percent(), "the discount on everything");
            once("everything", "two discounts on everything");
        }
    }

    private void checkNetPrice(PriceRule.NetPrice net) {
        String name = "the price of %s from %s".formatted(net.part(), net.from());
        once(List.of(net.part(), net.from()), "two prices of %s from %s".formatted(net.part(), net.from()));
        if (!net.price().price().currency().equals(agreement.currency())) {
            problems.add("%s is in %s but the contract is in %s"
                    .formatted(name, net.price().price().currency(), agreement.currency()));
        }
        if (net.price().price().isNegative()) {
            problems.add("%s is below zero".formatted(name));
        }
        if (net.price().price().amount().scale() > MAX_SCALE
                || net.price().basis().scale() > MAX_SCALE) {
            problems.add(
                    "%s has more than %d decimals; give it for a larger basis quantity".formatted(name, MAX_SCALE));
        }
    }

    private void checkPercent(BigDecimal percent, String name) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            problems.add("%s is %s %%: expected is 0 to 100".formatted(name, percent.toPlainString()));
        }
        if (percent.stripTrailingZeros().scale() > 4) {
            problems.add("%s has more than 4 decimals".formatted(name));
        }
    }

    private void once(Object key, String problem) {
        if (!said.add(key)) {
            problems.add(problem);
        }
    }
}
