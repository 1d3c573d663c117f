package org.comptoir.gateway.contract.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PriceStep;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.ContractSearch.NumberedRule;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** Contract versions as rows, read with drafts and all. */
@ApplicationScoped
class ContractReadings {

    private static final String VERSIONS = "select v.*, c.client_id, c.group_id, c.number from contract_version v"
            + " join contract c on c.id = v.contract_id where c.supplier_id = ? ";
    private static final String IS_LATEST =
            "and v.version = (select max(l.version) from contract_version l where l.contract_id = c.id) ";

    private final Database database;

    @Inject
    ContractReadings(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractReadings() {
        this(null);
    }

    private record Condition(long version, String language, String text) {}

    public List<ContractVersion> list(SupplierId supplier, long after, int limit) {
        return read(IS_LATEST + "and c.id > ? order by c.id fetch first " + limit + " rows only", supplier, after);
    }

    /** @param filter what the number, the client or the group must hold; blank for all */
    public List<ContractVersion> newest(
            SupplierId supplier, String filter, Optional<VersionState> state, long before, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(before));
        String which = IS_LATEST + "and c.id < ? ";
        if (state.isPresent()) {
            which += "and v.state = ? ";
            arguments.add(state.get());
        }
        if (!filter.isBlank()) {
            which += "and (lower(c.number) like ? escape '!' or c.client_id in (select k.id from client k where"
                    + " k.supplier_id = c.supplier_id and (k.number = ? or lower(k.name) like ? escape '!'))"
                    + " or c.group_id in (select g.id from client_group g where g.supplier_id = c.supplier_id"
                    + " and (g.code = ? or lower(g.name) like ? escape '!'))) ";
            String pattern = "%" + filter.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
            arguments.addAll(List.of(pattern, filter.strip(), pattern, filter.strip(), pattern));
        }
        return read(which + "order by c.id desc fetch first " + limit + " rows only", supplier, arguments.toArray());
    }

    public Optional<ContractVersion> latest(SupplierId supplier, String number) {
        return read(IS_LATEST + "and c.number = ?", supplier, number).stream().findFirst();
    }

    public List<ContractVersion> versions(SupplierId supplier, String number) {
        return read("and c.number = ? order by v.version desc", supplier, number);
    }

    public Optional<ContractVersion> version(SupplierId supplier, String number, int version) {
        return read("and c.number = ? and v.version = " + version, supplier, number).stream()
                .findFirst();
    }

    public List<NumberedRule> rules(SupplierId supplier, ContractVersion version, long after, int limit) {
        return database.query(
                "select r.* from price_rule r join contract_version v on v.id = r.contract_version_id"
                        + " where v.supplier_id = ? and v.contract_id = ? and v.version = ? and r.id > ?"
                        + " order by r.id fetch first " + limit + " rows only",
                row -> new NumberedRule(row.number("id"), rule(row, version.currency())),
                supplier.value(),
                version.id(),
                version.version(),
                after);
    }

    private List<ContractVersion> read(String which, SupplierId supplier, Object... given) {
        Object[] arguments =
                Stream.concat(Stream.of(supplier.value()), Stream.of(given)).toArray();
        Map<Long, Map<String, String>> conditions = database
                .query(
                        "select t.contract_version_id, t.language, t.text from contract_condition t where"
                                + " t.contract_version_id in (select v.id from contract_version v join contract c"
                                + " on c.id = v.contract_id where c.supplier_id = ? "
                                + which.replaceAll(" ?order by .*", "") + ")",
                        row -> new Condition(row.number("contract_version_id"), row.text("language"), row.text("text")),
                        arguments)
                .stream()
                .collect(groupingBy(Condition::version, toMap(Condition::language, Condition::text)));
        return database.query(
                VERSIONS + which, row -> version(row, conditions.getOrDefault(row.number("id"), Map.of())), arguments);
    }

    private static ContractVersion version(Row row, Map<String, String> conditions) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        ContractScope scope = new ContractScope(
                row.optionalNumber("client_id").map(ClientId::new),
                row.optionalNumber("group_id").map(ClientGroupId::new),
                row.optionalNumber("connection_id").map(ConnectionId::new),
                row.optionalText("site"));
        OrderTerms terms = new OrderTerms(
                row.integer("promise_days"),
                row.optionalDecimal("minimum_order").map(amount -> new Money(amount, currency)),
                row.constant("on_deviation", OnDeviation.class),
                new Tolerance(row.decimal("up_percent"), row.decimal("up_amount")),
                new Tolerance(row.decimal("down_percent"), row.decimal("down_amount")),
                conditions,
                OrderTerms.readChecks(row.text("order_checks")));
        return new ContractVersion(
                row.number("contract_id"),
                row.text("number"),
                row.integer("version"),
                scope,
                row.constant("state", VersionState.class),
                currency,
                row.date("valid_from"),
                row.optionalDate("valid_until"),
                row.optionalDate("speaks_from"),
                row.flag("backdated"),
                row.integer("price_rank"),
                row.constant("policy", RulePolicy.class),
                terms,
                row.integer("rule_count"),
                row.instant("agreed_at"),
                row.text("agreed_by"),
                row.optionalInstant("decided_at"),
                row.optionalText("decided_by"),
                row.text("digest"));
    }

    private static PriceRule rule(Row row, Currency currency) throws SQLException {
        PriceStep.Kind kind = row.constant("kind", PriceStep.Kind.class);
        return switch (kind) {
            case NET_PRICE ->
                new PriceRule.NetPrice(
                        new SupplierPartId(row.text("part")),
                        new Quantity(row.decimal("from_quantity")),
                        new UnitPrice(new Money(row.decimal("price"), currency), row.decimal("basis")));
            case FAMILY_DISCOUNT -> new PriceRule.FamilyDiscount(row.text("family"), row.decimal("percent"));
            case MANUFACTURER_DISCOUNT ->
                new PriceRule.ManufacturerDiscount(row.text("on_value"), row.decimal("percent"));
            case PRICE_GROUP_DISCOUNT -> new PriceRule.PriceGroupDiscount(row.text("on_value"), row.decimal("percent"));
            case GENERAL_DISCOUNT -> new PriceRule.GeneralDiscount(row.decimal("percent"));
            case SURCHARGE ->
                new PriceRule.Surcharge(
                        new RuleTarget(
                                row.constant("on_kind", RuleTarget.Kind.class),
                                row.optionalText("on_value").orElse("")),
                        row.optionalDecimal("percent"),
                        row.optionalDecimal("amount").map(amount -> new Money(amount, currency)),
                        row.optionalDecimal("below_quantity").map(Quantity::new),
                        row.text("label"));
            case LIST_PRICE -> throw new IllegalStateException("Rule %d is a list price".formatted(row.number("id")));
        };
    }
}
