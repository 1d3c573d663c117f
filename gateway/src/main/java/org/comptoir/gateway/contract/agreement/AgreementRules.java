package org.comptoir.gateway.contract.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;

/** What a contract must say before it is written down; finds all problems, not just the first. */
final class AgreementRules {

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int MAX_SCALE = 6;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_SITE_LENGTH = 100;
    private static final int MAX_CONDITION_LENGTH = 4_000;
    private static final int MAX_LANGUAGE_LENGTH = 35;
    private static final int MAX_PROMISE_DAYS = 3_650;
    private static final int MAX_PROBLEMS = 100;

    private final Agreement agreement;
    private final List<String> problems = new ArrayList<>();

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
        RuleCheck check = new RuleCheck(agreement.currency());
        for (PriceRule rule : agreement.rules()) {
            check.problems(rule).forEach(problem -> rules.add(problem.sentence()));
        }
        return rules.problems;
    }

    private void checkHead() {
        checkLength("the number", agreement.number(), MAX_NUMBER_LENGTH);
        agreement.scope().site().ifPresent(site -> checkLength("the site", site, MAX_SITE_LENGTH));
        agreement
                .validUntil()
                .filter(end -> end.isBefore(agreement.validFrom()))
                .ifPresent(end -> add("it ends on %s, before it begins on %s".formatted(end, agreement.validFrom())));
        need(
                agreement.rules().size() <= Agreement.MOST_RULES,
                "it has more than %d rules".formatted(Agreement.MOST_RULES));
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
