package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.comptoir.gateway.contract.AgreeContract.Agreement;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Contract versions and their rules as rows. */
@ApplicationScoped
class Contracts {

    private static final String ADD_RULE =
            "insert into price_rule (supplier_id, contract_version_id, kind, part, family, from_quantity, price, basis,"
                    + " percent) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    @Inject
    Contracts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Contracts() {
        this(null);
    }

    public long change() {
        return database.one(
                        "select coalesce(sum(version), 0) as version from contract_change",
                        row -> row.number("version"))
                .orElse(0L);
    }

    public List<ContractHead> readHeads() {
        return database.query(
                "select v.id, v.supplier_id, v.contract_id, c.client_id, c.number, v.version, v.currency, v.valid_from,"
                        + " v.valid_until, v.price_rank, v.policy, v.promise_days, v.agreed_by"
                        + " from contract_version v join contract c on c.id = v.contract_id order by v.id",
                Contracts::head);
    }

    public ContractTerms readTerms(ContractHead head) {
        Map<SupplierPartId, List<NetPrices.Level>> levels = new HashMap<>();
        Map<String, Discount> families = new HashMap<>();
        List<Discount> general = new ArrayList<>();
        database.each(
                "select id, kind, part, family, from_quantity, price, basis, percent from price_rule"
                        + " where contract_version_id = ? order by id",
                row -> {
                    long id = row.number("id");
                    switch (row.constant("kind", PriceStep.Kind.class)) {
                        case NET_PRICE ->
                            levels.computeIfAbsent(new SupplierPartId(row.text("part")), part -> new ArrayList<>())
                                    .add(level(id, row, head));
                        case FAMILY_DISCOUNT ->
                            families.put(
                                    row.text("family"),
                                    Discount.onFamily(id, row.text("family"), row.decimal("percent")));
                        case GENERAL_DISCOUNT -> general.add(Discount.onEverything(id, row.decimal("percent")));
                        case LIST_PRICE ->
                            throw new IllegalStateException(
                                    "Rule %d of contract %s is a list price".formatted(id, head.label()));
                    }
                },
                head.id());
        Map<SupplierPartId, NetPrices> netPrices = new HashMap<>();
        levels.forEach((part, ofPart) -> netPrices.put(part, new NetPrices(ofPart)));
        return new ContractTerms(head, netPrices, families, general.isEmpty() ? null : general.get(0));
    }

    /** Also keeps every other new version of the supplier's contracts waiting until the transaction ends. */
    public void raiseChange(SupplierId supplier) {
        database.update(
                "insert into contract_change (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.update("update contract_change set version = version + 1 where supplier_id = ?", supplier.value());
    }

    /**
     * The contract of that number, begun if it is new.
     *
     * @return empty if the number belongs to another client, or the client to another supplier
     */
    public OptionalLong contractFor(Agreement agreement) {
        long supplier = agreement.supplier().value();
        database.insertIfNew(
                "insert into contract (supplier_id, client_id, number)"
                        + " select supplier_id, id, cast(? as varchar(64)) from client where supplier_id = ? and id = ?"
                        + " on conflict do nothing",
                agreement.number(),
                supplier,
                agreement.client().value());
        return database.one(
                        "select id from contract where supplier_id = ? and client_id = ? and number = ?",
                        row -> OptionalLong.of(row.number("id")),
                        supplier,
                        agreement.client().value(),
                        agreement.number())
                .orElse(OptionalLong.empty());
    }

    /** @return the number of the new version */
    public int addVersion(long contract, Agreement agreement, Instant now) {
        int version = database.one(
                                "select coalesce(max(version), 0) as latest from contract_version where contract_id = ?",
                                row -> row.integer("latest"),
                                contract)
                        .orElse(0)
                + 1;
        long supplier = agreement.supplier().value();
        long id = database.insert(
                "insert into contract_version (supplier_id, contract_id, version, currency, valid_from, valid_until,"
                        + " price_rank, policy, promise_days, agreed_at, agreed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                supplier,
                contract,
                version,
                agreement.currency().getCurrencyCode(),
                agreement.validFrom(),
                agreement.validUntil(),
                agreement.rank(),
                agreement.policy(),
                agreement.promiseDays(),
                now,
                agreement.agreedBy());
        database.batch(
                ADD_RULE,
                agreement.rules().stream()
                        .map(rule -> columns(supplier, id, rule))
                        .toList());
        return version;
    }

    private static @Nullable Object[] columns(long supplier, long version, PriceRule rule) {
        if (rule instanceof PriceRule.NetPrice net) {
            return new @Nullable Object[] {
                supplier,
                version,
                PriceStep.Kind.NET_PRICE,
                net.part().value(),
                null,
                net.from().value(),
                net.price().price().amount(),
                net.price().basis(),
                null
            };
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return new @Nullable Object[] {
                supplier,
                version,
                PriceStep.Kind.FAMILY_DISCOUNT,
                null,
                discount.family(),
                null,
                null,
                null,
                discount.percent()
            };
        }
        PriceRule.GeneralDiscount discount = (PriceRule.GeneralDiscount) rule;
        return new @Nullable Object[] {
            supplier, version, PriceStep.Kind.GENERAL_DISCOUNT, null, null, null, null, null, discount.percent()
        };
    }

    private static ContractHead head(Row row) throws SQLException {
        return new ContractHead(
                row.number("id"),
                row.number("contract_id"),
                new SupplierId(row.number("supplier_id")),
                new ClientId(row.number("client_id")),
                row.text("number"),
                row.integer("version"),
                Currency.getInstance(row.text("currency")),
                row.date("valid_from"),
                row.optionalDate("valid_until"),
                row.integer("price_rank"),
                row.constant("policy", RulePolicy.class),
                row.integer("promise_days"),
                row.text("agreed_by"));
    }

    private static NetPrices.Level level(long id, Row row, ContractHead head) throws SQLException {
        UnitPrice price = new UnitPrice(new Money(row.decimal("price"), head.currency()), row.decimal("basis"));
        return NetPrices.Level.of(id, new Quantity(row.decimal("from_quantity")), price, head);
    }
}
