package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** Contract versions as rows, written. */
@ApplicationScoped
class ContractVersions {

    private static final String ADD = "insert into contract_version (supplier_id, contract_id, version, connection_id,"
            + " site, state, currency, valid_from, valid_until, price_rank, policy, promise_days, minimum_order,"
            + " on_deviation, up_percent, up_amount, down_percent, down_amount, order_checks, rule_count, digest, agreed_at,"
            + " agreed_by) values (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    @Inject
    ContractVersions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractVersions() {
        this(null);
    }

    /** @param speaksFrom empty for a withdrawal, as is {@code state} for nobody */
    record Decision(VersionState state, Optional<LocalDate> speaksFrom, boolean backdated, Instant at, String by) {

        static Decision approved(LocalDate speaksFrom, boolean backdated, Instant at, String by) {
            return new Decision(VersionState.APPROVED, Optional.of(speaksFrom), backdated, at, by);
        }

        static Decision withdrawn(Instant at, String by) {
            return new Decision(VersionState.WITHDRAWN, Optional.empty(), false, at, by);
        }
    }

    /** Also keeps every other change of the supplier's contracts waiting until the transaction ends. */
    public void raiseChange(SupplierId supplier) {
        database.update(
                "insert into contract_change (supplier_id, version) values (?, 0) on conflict do nothing",
                supplier.value());
        database.update("update contract_change set version = version + 1 where supplier_id = ?", supplier.value());
    }

    /**
     * The contract of that number, begun if it is new.
     *
     * @return empty if the number belongs to another holder, or the holder to another supplier
     */
    public OptionalLong contractFor(Agreement agreement) {
        ContractScope scope = agreement.scope();
        long supplier = agreement.supplier().value();
        String table = scope.client().isPresent() ? "client" : "client_group";
        String column = scope.client().isPresent() ? "client_id" : "group_id";
        long holder = scope.client()
                .map(client -> client.value())
                .orElseGet(() -> scope.group().orElseThrow().value());
        database.insertIfNew(
                "insert into contract (supplier_id, " + column
                        + ", number) select supplier_id, id, cast(? as varchar(64))" + " from " + table
                        + " where supplier_id = ? and id = ? on conflict do nothing",
                agreement.number(),
                supplier,
                holder);
        return database.one(
                        "select id from contract where supplier_id = ? and " + column + " = ? and number = ?",
                        row -> OptionalLong.of(row.number("id")),
                        supplier,
                        holder,
                        agreement.number())
                .orElse(OptionalLong.empty());
    }

    /** @return the number of the new version, a draft */
    public int add(long contract, Agreement agreement, Instant now) {
        int version = database.one(
                                "select coalesce(max(version), 0) as latest from contract_version where contract_id = ?",
                                row -> row.integer("latest"),
                                contract)
                        .orElse(0)
                + 1;
        long supplier = agreement.supplier().value();
        OrderTerms terms = agreement.orderTerms();
        long id = database.insert(
                ADD,
                supplier,
                contract,
                version,
                agreement.scope().connection().map(connection -> connection.value()),
                agreement.scope().site(),
                agreement.currency().getCurrencyCode(),
                agreement.validFrom(),
                agreement.validUntil(),
                agreement.rank(),
                agreement.policy(),
                terms.promiseDays(),
                terms.minimumOrder().map(money -> money.amount()),
                terms.onDeviation(),
                terms.up().percent(),
                terms.up().amount(),
                terms.down().percent(),
                terms.down().amount(),
                terms.writtenChecks(),
                agreement.rules().size(),
                digest(agreement),
                now,
                agreement.agreedBy());
        database.batch(
                "insert into contract_condition (supplier_id, contract_version_id, language, text) values (?, ?, ?, ?)",
                terms.conditions().entrySet().stream()
                        .map(text -> new Object[] {supplier, id, text.getKey(), text.getValue()})
                        .toList());
        RuleRows.add(database, supplier, id, agreement.rules());
        return version;
    }

    /** Drafts that a new one takes the place of. */
    public int withdrawDrafts(long contract, Instant now, String by) {
        return database.update(
                "update contract_version set state = 'WITHDRAWN', decided_at = ?, decided_by = ?"
                        + " where contract_id = ? and state = 'DRAFT'",
                now,
                by,
                contract);
    }

    /** @return false where it was no draft any more */
    public boolean decide(long contract, int version, Decision decision) {
        return database.update(
                        "update contract_version set state = ?, speaks_from = ?, backdated = ?, decided_at = ?,"
                                + " decided_by = ?, approved_in = (select c.version from contract_change c"
                                + " where c.supplier_id = contract_version.supplier_id)"
                                + " where contract_id = ? and version = ? and state = 'DRAFT'",
                        decision.state(),
                        decision.speaksFrom(),
                        decision.backdated(),
                        decision.at(),
                        decision.by(),
                        contract,
                        version)
                == 1;
    }

    /** Whether the connection is one of the client's; any of the supplier's for a group. */
    public boolean isItsConnection(Agreement agreement) {
        ContractScope scope = agreement.scope();
        return scope.connection().isEmpty()
                || database.one(
                                "select client_id from connection where id = ? and supplier_id = ?",
                                row -> row.number("client_id"),
                                scope.connection().get().value(),
                                agreement.supplier().value())
                        .filter(owner -> scope.client().isEmpty()
                                || owner == scope.client().get().value())
                        .isPresent();
    }

    public boolean fourEyes(SupplierId supplier) {
        return database.one(
                        "select four_eyes from contract_settings where supplier_id = ?",
                        row -> row.flag("four_eyes"),
                        supplier.value())
                .orElse(false);
    }

    public void fourEyes(SupplierId supplier, boolean on) {
        database.update(
                "insert into contract_settings (supplier_id, four_eyes) values (?, false) on conflict do nothing",
                supplier.value());
        database.update("update contract_settings set four_eyes = ? where supplier_id = ?", on, supplier.value());
    }

    static String digest(Agreement agreement) {
        try {
            byte[] content = agreement.content().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
