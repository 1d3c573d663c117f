package org.comptoir.gateway.api;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** A contract as JSON to an {@link Agreement}; reads everything, reports everything. */
final class ContractReader {

    private static final int USUAL_RANK = 100;
    private static final Currency NONE = Currency.getInstance("XXX");

    private final List<FieldProblem> problems;
    private Currency currency = NONE;

    ContractReader(List<FieldProblem> problems) {
        this.problems = problems;
    }

    /** Finds whom the contract is for; reports what it does not find. */
    interface Holders {
        Optional<ContractScope> scope(JsonFields contract);
    }

    /** @return empty where something is wrong; the problems say what */
    Optional<Agreement> read(JsonObject json, SupplierId supplier, String number, String by, Holders holders) {
        JsonFields fields = JsonFields.of(json, problems);
        Optional<ContractScope> scope = holders.scope(fields);
        currency = fields.required("currency", Currency::getInstance).orElse(NONE);
        Optional<LocalDate> from = fields.required("validFrom", LocalDate::parse);
        Optional<LocalDate> until = fields.optional("validUntil", LocalDate::parse);
        int rank = fields.optional("rank", Integer::valueOf).orElse(USUAL_RANK);
        RulePolicy policy = constant(fields, "policy", RulePolicy.class).orElse(RulePolicy.MOST_SPECIFIC);
        OrderTerms terms = terms(fields);
        List<PriceRule> rules = new ArrayList<>();
        fields.each("rules").forEach(rule -> rule(rule).ifPresent(rules::add));
        fields.nothingElse();
        return problems.isEmpty()
                ? Optional.of(new Agreement(
                        supplier,
                        scope.orElseThrow(),
                        number,
                        currency,
                        from.orElseThrow(),
                        until,
                        rank,
                        policy,
                        terms,
                        by,
                        rules))
                : Optional.empty();
    }

    private OrderTerms terms(JsonFields fields) {
        JsonFields tolerance = fields.within("tolerance");
        Tolerance up = new Tolerance(decimal(tolerance, "upPercent"), decimal(tolerance, "upAmount"));
        Tolerance down = new Tolerance(decimal(tolerance, "downPercent"), decimal(tolerance, "downAmount"));
        tolerance.nothingElse();
        return new OrderTerms(
                fields.optional("promiseDays", Integer::valueOf).orElse(OrderTerms.USUAL_PROMISE_DAYS),
                fields.optional("minimumOrder", this::money),
                constant(fields, "onDeviation", OnDeviation.class).orElse(OnDeviation.HOLD),
                up,
                down,
                fields.within("conditions").all(),
                checks(fields.within("orderChecks")));
    }

    private static Map<OrderTerms.Check, OnDeviation> checks(JsonFields fields) {
        Map<OrderTerms.Check, OnDeviation> checks = new EnumMap<>(OrderTerms.Check.class);
        for (OrderTerms.Check check : OrderTerms.Check.values()) {
            String field = check.name().toLowerCase(Locale.ROOT).replace('_', '-');
            fields.optional(field, ContractReader::onCheck).ifPresent(outcome -> checks.put(check, outcome));
        }
        fields.nothingElse();
        return checks;
    }

    private static OnDeviation onCheck(String word) {
        return switch (word) {
            case "accept" -> OnDeviation.ACCEPT_ORDER_PRICE;
            case "hold" -> OnDeviation.HOLD;
            case "refuse" -> OnDeviation.REFUSE;
            default -> throw new IllegalArgumentException("is unknown: expected is one of accept, hold, refuse");
        };
    }

    private Optional<PriceRule> rule(JsonFields fields) {
        Optional<PriceRule> rule = switch (fields.required("kind", kind -> kind).orElse("")) {
            case "net" -> net(fields);
            case "discount" -> discount(fields);
            case "surcharge" -> surcharge(fields);
            case "" -> Optional.empty();
            default -> {
                fields.add("kind", "is unknown: expected is net, discount or surcharge");
                yield Optional.empty();
            }
        };
        fields.nothingElse();
        return rule;
    }

    private Optional<PriceRule> net(JsonFields fields) {
        Optional<SupplierPartId> part = fields.required("supplierPartId", SupplierPartId::new);
        Quantity from = fields.optional("from", Quantity::of).orElse(Quantity.ONE);
        BigDecimal basis =
                fields.optional("basis", Quantity::of).orElse(Quantity.ONE).value();
        Optional<Money> price = fields.required("price", this::money);
        return part.isPresent() && price.isPresent()
                ? Optional.of(new PriceRule.NetPrice(part.get(), from, new UnitPrice(price.get(), basis)))
                : Optional.empty();
    }

    private Optional<PriceRule> discount(JsonFields fields) {
        Optional<RuleTarget> on = target(fields);
        Optional<BigDecimal> percent = fields.required("percent", ContractReader::number);
        if (on.isEmpty() || percent.isEmpty()) {
            return Optional.empty();
        }
        String value = on.get().value();
        return switch (on.get().kind()) {
            case FAMILY -> Optional.of(new PriceRule.FamilyDiscount(value, percent.get()));
            case MANUFACTURER -> Optional.of(new PriceRule.ManufacturerDiscount(value, percent.get()));
            case PRICE_GROUP -> Optional.of(new PriceRule.PriceGroupDiscount(value, percent.get()));
            case ALL -> Optional.of(new PriceRule.GeneralDiscount(percent.get()));
            case ARTICLE -> {
                fields.add("on", "is article: give a net price instead");
                yield Optional.empty();
            }
        };
    }

    private Optional<PriceRule> surcharge(JsonFields fields) {
        Optional<RuleTarget> on = target(fields);
        Optional<String> label = fields.required("label", text -> text);
        Optional<BigDecimal> percent = fields.optional("percent", ContractReader::number);
        Optional<Money> perUnit = fields.optional("perUnit", this::money);
        Optional<Quantity> below = fields.optional("below", Quantity::of);
        return on.isPresent() && label.isPresent()
                ? Optional.of(new PriceRule.Surcharge(on.get(), percent, perUnit, below, label.get()))
                : Optional.empty();
    }

    private static Optional<RuleTarget> target(JsonFields fields) {
        Optional<RuleTarget.Kind> kind = fields.required("on", text -> constant(text, RuleTarget.Kind.class));
        boolean all = kind.filter(RuleTarget.Kind.ALL::equals).isPresent();
        Optional<String> value = all ? Optional.of("") : fields.required("value", text -> text);
        return kind.isPresent() && value.isPresent()
                ? Optional.of(new RuleTarget(kind.get(), value.get()))
                : Optional.empty();
    }

    private Money money(String text) {
        return Money.of(text, currency.getCurrencyCode());
    }

    private static BigDecimal decimal(JsonFields fields, String field) {
        return fields.optional(field, ContractReader::number).orElse(BigDecimal.ZERO);
    }

    /** Percentages are plain decimals like amounts are. */
    private static BigDecimal number(String text) {
        return Money.of(text, NONE.getCurrencyCode()).amount();
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonFields fields, String field, Class<E> type) {
        return fields.optional(field, text -> constant(text, type));
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "is unknown: expected is one of " + names(type).toLowerCase(Locale.ROOT), unknown);
        }
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                        ", ",
                        List.of(type.getEnumConstants()).stream()
                                .map(Enum::name)
                                .toList())
                .replace('_', '-');
    }
}
