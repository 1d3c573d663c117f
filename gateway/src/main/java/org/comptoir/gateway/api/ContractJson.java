package org.comptoir.gateway.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceStep;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.ContractSearch.NumberedRule;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/** Contracts and prices in the words of the API; numbers are strings of plain decimals, what is absent is left out. */
public final class ContractJson {

    private ContractJson() {}

    /** {@code next} is the address of the page below, absent on the last. */
    public record Page(List<Version> contracts, @Nullable String next) {}

    public record Versions(List<Version> versions) {}

    /** @param findings what may be and is worth a look */
    public record Written(String number, int version, String state, String etag, List<String> findings) {}

    /** Whom a contract speaks for, by the names the supplier gave. */
    public record Holder(
            @Nullable String client,
            @Nullable String clientGroup,
            @Nullable String connection,
            @Nullable String site) {}

    public record Tolerance(String upPercent, String upAmount, String downPercent, String downAmount) {}

    /** One version without its rules; {@code speaksFrom} is the first day it makes prices for. */
    public record Version(
            String number,
            int version,
            String state,
            Holder holder,
            String currency,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate speaksFrom,
            boolean backdated,
            int rank,
            String policy,
            int promiseDays,
            @Nullable String minimumOrder,
            String onDeviation,
            Tolerance tolerance,
            Map<String, String> conditions,
            Map<String, String> orderChecks,
            int ruleCount,
            Instant writtenAt,
            String writtenBy,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            String etag) {}

    /** A version with a page of its rules; {@code next} is the address of more. */
    public record Whole(
            Version contract, List<Rule> rules, @Nullable String next) {}

    /** As it was written, with the id by which explanations name it. */
    public record Rule(
            long id,
            String kind,
            @Nullable String supplierPartId,
            @Nullable String from,
            @Nullable String price,
            @Nullable String basis,
            @Nullable String on,
            @Nullable String value,
            @Nullable String percent,
            @Nullable String perUnit,
            @Nullable String below,
            @Nullable String label) {}

    public record PriceAnswer(
            String supplierPartId,
            MoneyJson.PerBasis unitPrice,
            MoneyJson.Amount lineTotal,
            List<Break> breaks,
            String contract,
            @Nullable String agreedBy,
            List<Step> steps) {}

    public record Break(String from, MoneyJson.PerBasis unitPrice) {}

    public record Step(String kind, @Nullable Long rule, String detail, MoneyJson.PerBasis result) {}

    static Version version(ContractVersion version, Holder holder) {
        OrderTerms terms = version.orderTerms();
        return new Version(
                version.number(),
                version.version(),
                version.state().name(),
                holder,
                version.currency().getCurrencyCode(),
                version.validFrom(),
                version.validUntil().orElse(null),
                version.speaksFrom().orElse(null),
                version.backdated(),
                version.rank(),
                word(version.policy()),
                terms.promiseDays(),
                terms.minimumOrder().map(Money::plainAmount).orElse(null),
                word(terms.onDeviation()),
                new Tolerance(
                        plain(terms.up().percent()),
                        plain(terms.up().amount()),
                        plain(terms.down().percent()),
                        plain(terms.down().amount())),
                new TreeMap<>(terms.conditions()),
                checks(terms),
                version.rules(),
                version.writtenAt(),
                version.writtenBy(),
                version.decidedAt().orElse(null),
                version.decidedBy().orElse(null),
                version.digest());
    }

    private static Map<String, String> checks(OrderTerms terms) {
        Map<String, String> checks = new TreeMap<>();
        terms.checks()
                .forEach((check, outcome) -> checks.put(
                        word(check), outcome == OrderTerms.OnDeviation.ACCEPT_ORDER_PRICE ? "accept" : word(outcome)));
        return checks;
    }

    static Rule rule(NumberedRule numbered) {
        long id = numbered.id();
        PriceRule rule = numbered.rule();
        if (rule instanceof PriceRule.NetPrice net) {
            return new Rule(
                    id,
                    "net",
                    net.part().value(),
                    net.from().toString(),
                    net.price().price().plainAmount(),
                    net.price().basis().toPlainString(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        if (rule instanceof PriceRule.Surcharge surcharge) {
            return new Rule(
                    id,
                    "surcharge",
                    null,
                    null,
                    null,
                    null,
                    word(surcharge.on().kind()),
                    surcharge.on().value(),
                    surcharge.percent().map(ContractJson::plain).orElse(null),
                    surcharge.perUnit().map(Money::plainAmount).orElse(null),
                    surcharge.below().map(Object::toString).orElse(null),
                    surcharge.label());
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return discount(id, RuleTarget.Kind.FAMILY, discount.family(), discount.percent());
        }
        if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            return discount(id, RuleTarget.Kind.MANUFACTURER, discount.manufacturer(), discount.percent());
        }
        if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            return discount(id, RuleTarget.Kind.PRICE_GROUP, discount.priceGroup(), discount.percent());
        }
        return discount(id, RuleTarget.Kind.ALL, null, ((PriceRule.GeneralDiscount) rule).percent());
    }

    static PriceAnswer price(SupplierPartId part, Price price) {
        return new PriceAnswer(
                part.value(),
                MoneyJson.perBasis(price.unitPrice()),
                MoneyJson.amount(price.lineTotal()),
                price.breaks().stream()
                        .map(level -> new Break(level.from().toString(), MoneyJson.perBasis(level.price())))
                        .toList(),
                price.explanation().contract(),
                price.explanation().agreedBy().orElse(null),
                price.explanation().steps().stream().map(ContractJson::step).toList());
    }

    private static Step step(PriceStep step) {
        Long rule = step.ruleId().isPresent() ? Long.valueOf(step.ruleId().getAsLong()) : null;
        return new Step(word(step.kind()), rule, step.detail(), MoneyJson.perBasis(step.result()));
    }

    private static Rule discount(long id, RuleTarget.Kind on, @Nullable String value, BigDecimal percent) {
        return new Rule(id, "discount", null, null, null, null, word(on), value, plain(percent), null, null, null);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
