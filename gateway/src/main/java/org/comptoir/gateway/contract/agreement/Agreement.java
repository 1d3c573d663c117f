package org.comptoir.gateway.contract.agreement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Everything one version of a contract says.
 *
 * @param number unique within the supplier, such as {@code GC-2026}
 * @param validFrom first day
 * @param validUntil last day, empty for open end
 * @param rank lower goes first where several contracts speak for a buyer; 100 is usual
 * @param agreedBy who wrote it down, such as {@code user:admin}
 */
public record Agreement(
        SupplierId supplier,
        ContractScope scope,
        String number,
        Currency currency,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        int rank,
        RulePolicy policy,
        OrderTerms orderTerms,
        String agreedBy,
        List<PriceRule> rules) {

    /** Rules of one version. */
    public static final int MOST_RULES = 1_000_000;

    public Agreement {
        rules = List.copyOf(rules);
    }

    /** With a client, and with nothing to say but prices and how long promises hold. */
    public Agreement(
            SupplierId supplier,
            ClientId client,
            String number,
            Currency currency,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            int rank,
            RulePolicy policy,
            int promiseDays,
            String agreedBy,
            List<PriceRule> rules) {
        this(
                supplier,
                ContractScope.of(client),
                number,
                currency,
                validFrom,
                validUntil,
                rank,
                policy,
                OrderTerms.usual(promiseDays),
                agreedBy,
                rules);
    }

    /** Says the same for the same content, whoever wrote it and in whatever order the rules stand. */
    String content() {
        StringBuilder content = new StringBuilder();
        for (Object part : List.of(scope, currency, validFrom, validUntil, rank, policy)) {
            content.append(part).append('\n');
        }
        content.append(orderTerms.promiseDays())
                .append('\n')
                .append(orderTerms.minimumOrder())
                .append('\n')
                .append(orderTerms.onDeviation())
                .append(orderTerms.up())
                .append(orderTerms.down())
                .append(new TreeMap<>(orderTerms.conditions()))
                .append('\n');
        if (!orderTerms.checks().isEmpty()) {
            content.append(orderTerms.writtenChecks()).append('\n');
        }
        rules.stream()
                .map(Object::toString)
                .sorted()
                .forEach(rule -> content.append(rule).append('\n'));
        return content.toString();
    }
}
