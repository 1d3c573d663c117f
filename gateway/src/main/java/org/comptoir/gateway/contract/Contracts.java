package org.comptoir.gateway.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.terms.NetTable;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;

/** Approved contract versions and their rules, read. */
@ApplicationScoped
class Contracts {

    /** Rules in one reading: no more of them wait in memory, however long the contract. */
    private static final int CHUNK = 20_000;

    private final Database database;

    @Inject
    Contracts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Contracts() {
        this(null);
    }

    private record Condition(long version, String language, String text) {}

    public long change() {
        return database.one(
                        "select coalesce(sum(version), 0) as version from contract_change",
                        row -> row.number("version"))
                .orElse(0L);
    }

    /** How far each supplier's contracts have changed. */
    public Map<SupplierId, Long> changes() {
        return database
                .query(
                        "select supplier_id, version from contract_change",
                        row -> Map.entry(new SupplierId(row.number("supplier_id")), row.number("version")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether there is a contract of that number, be it a draft. */
    public boolean isKnown(SupplierId supplier, String number) {
        return database.one(
                        "select id from contract where supplier_id = ? and number = ?",
                        row -> row.number("id"),
                        supplier.value(),
                        number)
                .isPresent();
    }

    /** @param after the change after which versions must have been approved; -1 for all */
    public List<ContractHead> readHeads(SupplierId supplier, long after) {
        Map<Long, Map<String, String>> conditions = database
                .query(
                        "select t.contract_version_id, t.language, t.text from contract_condition t"
                                + " join contract_version v on v.id = t.contract_version_id"
                                + " where v.supplier_id = ? and v.state = 'APPROVED' and v.approved_in > ?",
                        row -> new Condition(row.number("contract_version_id"), row.text("language"), row.text("text")),
                        supplier.value(),
                        after)
                .stream()
                .collect(groupingBy(Condition::version, toMap(Condition::language, Condition::text)));
        return database.query(
                "select v.*, c.client_id, c.group_id, c.number from contract_version v join contract c"
                        + " on c.id = v.contract_id where v.supplier_id = ? and v.state = 'APPROVED'"
                        + " and v.approved_in > ? order by v.id",
                row -> head(row, conditions.getOrDefault(row.number("id"), Map.of())),
                supplier.value(),
                after);
    }

    public ContractTerms readTerms(ContractHead head) {
        Rules rules = new Rules();
        long last = 0;
        int read = CHUNK;
        while (read == CHUNK) {
            List<Long> ids = database.query(
                    "select id, kind, part, family, from_quantity, price, basis, percent, on_kind, on_value, amount,"
                            + " below_quantity, label from price_rule where contract_version_id = ? and id > ?"
                            + " order by id fetch first " + CHUNK + " rows only",
                    rules::add,
                    head.id(),
                    last);
            read = ids.size();
            last = ids.isEmpty() ? last : ids.get(read - 1);
        }
        return new ContractTerms(head, rules.net.build(), rules.discounts.build(), rules.surcharges);
    }

    /** The rules of one version, on their way into tables. */
    private static final class Rules {

        private final NetTable.Builder net = new NetTable.Builder();
        private final Discounts.Builder discounts = new Discounts.Builder();
        private final List<SurchargeTerm> surcharges = new ArrayList<>();

        long add(Row row) throws SQLException {
            long id = row.number("id");
            PriceStep.Kind kind = row.constant("kind", PriceStep.Kind.class);
            switch (kind) {
                case NET_PRICE ->
                    net.add(
                            id,
                            row.text("part"),
                            new Quantity(row.decimal("from_quantity")),
                            row.decimal("price"),
                            row.decimal("basis"));
                case FAMILY_DISCOUNT -> discounts.family(id, row.text("family"), row.decimal("percent"));
                case MANUFACTURER_DISCOUNT -> discounts.manufacturer(id, row.text("on_value"), row.decimal("percent"));
                case PRICE_GROUP_DISCOUNT -> discounts.priceGroup(id, row.text("on_value"), row.decimal("percent"));
                case GENERAL_DISCOUNT -> discounts.everything(id, row.decimal("percent"));
                case SURCHARGE -> surcharges.add(surcharge(id, row));
                case LIST_PRICE -> throw new IllegalStateException("Rule %d is a list price".formatted(id));
            }
            return id;
        }

        private static SurchargeTerm surcharge(long id, Row row) throws SQLException {
            BigDecimal percent = row.optionalDecimal("percent").orElse(null);
            RuleTarget on = new RuleTarget(
                    row.constant("on_kind", RuleTarget.Kind.class),
                    row.optionalText("on_value").orElse(""));
            String label = row.text("label");
            return new SurchargeTerm(
                    id,
                    on,
                    percent,
                    row.optionalDecimal("amount").orElse(null),
                    row.optionalDecimal("below_quantity").map(Quantity::new),
                    percent == null ? label : "%s %% %s".formatted(plain(percent), label));
        }

        private static String plain(BigDecimal percent) {
            return percent.stripTrailingZeros().toPlainString();
        }
    }

    private static ContractHead head(Row row, Map<String, String> conditions) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new ContractHead(
                row.number("id"),
                row.number("contract_id"),
                new SupplierId(row.number("supplier_id")),
                scope(row),
                row.text("number"),
                row.integer("version"),
                currency,
                row.date("speaks_from"),
                row.optionalDate("valid_until"),
                row.integer("price_rank"),
                row.constant("policy", RulePolicy.class),
                orderTerms(row, currency, conditions),
                row.text("agreed_by"));
    }

    private static ContractScope scope(Row row) throws SQLException {
        return new ContractScope(
                row.optionalNumber("client_id").map(ClientId::new),
                row.optionalNumber("group_id").map(ClientGroupId::new),
                row.optionalNumber("connection_id").map(ConnectionId::new),
                row.optionalText("site"));
    }

    private static OrderTerms orderTerms(Row row, Currency currency, Map<String, String> conditions)
            throws SQLException {
        Optional<Money> minimum = row.optionalDecimal("minimum_order").map(amount -> new Money(amount, currency));
        return new OrderTerms(
                row.integer("promise_days"),
                minimum,
                row.constant("on_deviation", OnDeviation.class),
                new Tolerance(row.decimal("up_percent"), row.decimal("up_amount")),
                new Tolerance(row.decimal("down_percent"), row.decimal("down_amount")),
                conditions,
                OrderTerms.readChecks(row.text("order_checks")));
    }
}
