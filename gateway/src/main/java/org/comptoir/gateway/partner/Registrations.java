package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.AdjustConnection.Places;
import org.comptoir.gateway.partner.RegisterPartners.NewClient;
import org.comptoir.gateway.partner.RegisterPartners.NewConnection;
import org.comptoir.gateway.partner.RegisterPartners.NewSender;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.platform.Database;

/** Writes partners, in the caller's transaction; every write raises the supplier's version first. */
@ApplicationScoped
class Registrations {

    private static final String RETURN = "RETURN";
    private static final String FRAME = "FRAME";

    private final Database database;
    private final NamedParties parties;

    @Inject
    Registrations(Database database, NamedParties parties) {
        this.database = database;
        this.parties = parties;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Registrations() {
        this(null, null);
    }

    public SupplierId addSupplier(String name) {
        long id = database.insert("insert into supplier (name) values (?)", name);
        database.update("insert into partner_version (supplier_id, version) values (?, 1)", id);
        return new SupplierId(id);
    }

    /** Also keeps every other change of the supplier's partners waiting until the transaction ends. */
    public void raiseVersion(SupplierId supplier) {
        int raised = database.update(
                "update partner_version set version = version + 1 where supplier_id = ?", supplier.value());
        if (raised == 0) {
            throw new IllegalArgumentException("There is no supplier " + supplier.value());
        }
    }

    /** Keeps every other change of anybody's partners waiting until the transaction ends. */
    public void holdAll() {
        database.query(
                "select supplier_id from partner_version order by supplier_id for update",
                row -> row.number("supplier_id"));
    }

    public ClientId addClient(NewClient client) {
        return new ClientId(database.insert(
                "insert into client (supplier_id, number, name) values (?, ?, ?)",
                client.supplier().value(),
                client.number(),
                client.name()));
    }

    public SenderId addSender(NewSender sender) {
        long supplier = sender.supplier().value();
        long id = database.insert("insert into sender (supplier_id, name) values (?, ?)", supplier, sender.name());
        parties.addSenderNames(sender.supplier(), new SenderId(id), sender.credentials());
        return new SenderId(id);
    }

    public void addSecret(SupplierId supplier, SenderId sender, StoredSecret secret, Instant now) {
        database.update(
                "insert into sender_secret (supplier_id, sender_id, salt, mac, not_before, not_after, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                supplier.value(),
                sender.value(),
                secret.salt(),
                secret.mac(),
                secret.notBefore(),
                secret.notAfter(),
                now);
    }

    /** How many secrets of the sender are valid at this moment or will be. */
    public int countSecrets(SupplierId supplier, SenderId sender, Instant now) {
        return database.one(
                        "select count(*) as found from sender_secret where supplier_id = ? and sender_id = ?"
                                + " and (not_after is null or not_after > ?)",
                        row -> row.integer("found"),
                        supplier.value(),
                        sender.value(),
                        now)
                .orElse(0);
    }

    public void endSecrets(SupplierId supplier, SenderId sender, Instant end) {
        database.update(
                "update sender_secret set not_after = ? where supplier_id = ? and sender_id = ?"
                        + " and (not_after is null or not_after > ?)",
                end,
                supplier.value(),
                sender.value(),
                end);
    }

    /** @return empty if documents of its parties would mean a connection that is here; then nothing of it may stay */
    public Optional<ConnectionId> addConnection(NewConnection connection, Instant now) {
        long supplier = connection.supplier().value();
        long id = database.insert(
                "insert into connection (supplier_id, client_id, sender_id, name, protocol, test, enabled, currency,"
                        + " dialect, return_to_loopback, entry_name, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                supplier,
                connection.client().value(),
                connection.sender().value(),
                connection.name(),
                connection.protocol(),
                connection.test(),
                true,
                connection.currency().getCurrencyCode(),
                connection.dialect().dialect(),
                connection.returnToLoopback(),
                connection.entryName(),
                now);
        Parties named = new Parties(
                connection.buyerCredentials(),
                connection.supplierCredentials(),
                parties.senderNames(connection.supplier(), connection.sender()));
        parties.addNames(connection.supplier(), new ConnectionId(id), named);
        addOrigins(supplier, id, RETURN, connection.returnOrigins());
        addOrigins(supplier, id, FRAME, connection.frameOrigins());
        connection.dialect().own().forEach((rule, own) -> addRule(supplier, id, rule, own, now));
        ConnectionId added = new ConnectionId(id);
        return parties.claim(connection.supplier(), Map.of(added, named.meetings()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(added);
    }

    /** @return false if the supplier has no such connection */
    public boolean enable(SupplierId supplier, ConnectionId connection, boolean enabled) {
        return database.update(
                        "update connection set enabled = ? where supplier_id = ? and id = ?",
                        enabled,
                        supplier.value(),
                        connection.value())
                == 1;
    }

    /** What a connection trusts, and what it must be judged by. */
    record Trusted(String name, boolean test, Places places) {}

    public Optional<Trusted> trusted(SupplierId supplier, ConnectionId connection) {
        List<String> returns = origins(supplier, connection, RETURN);
        List<String> frames = origins(supplier, connection, FRAME);
        return database.one(
                "select name, test, return_to_loopback from connection where supplier_id = ? and id = ?",
                row -> new Trusted(
                        row.text("name"),
                        row.flag("test"),
                        new Places(returns, row.flag("return_to_loopback"), frames)),
                supplier.value(),
                connection.value());
    }

    private List<String> origins(SupplierId supplier, ConnectionId connection, String role) {
        return database.query(
                "select origin from connection_origin where supplier_id = ? and connection_id = ? and role = ? order by id",
                row -> row.text("origin"),
                supplier.value(),
                connection.value(),
                role);
    }

    /** Takes these places for all that the connection trusted before. */
    public void trust(SupplierId supplier, ConnectionId connection, Places places) {
        database.update(
                "update connection set return_to_loopback = ? where supplier_id = ? and id = ?",
                places.ownMachine(),
                supplier.value(),
                connection.value());
        database.update(
                "delete from connection_origin where supplier_id = ? and connection_id = ?",
                supplier.value(),
                connection.value());
        addOrigins(supplier.value(), connection.value(), RETURN, places.returns());
        addOrigins(supplier.value(), connection.value(), FRAME, places.frames());
    }

    public Optional<Protocol> protocolOf(SupplierId supplier, ConnectionId connection) {
        return database.one(
                "select protocol from connection where supplier_id = ? and id = ?",
                row -> row.constant("protocol", Protocol.class),
                supplier.value(),
                connection.value());
    }

    public void speak(SupplierId supplier, ConnectionId connection, String dialect) {
        database.update(
                "update connection set dialect = ? where supplier_id = ? and id = ?",
                dialect,
                supplier.value(),
                connection.value());
    }

    /** What a connection's own rule says now; empty where it has none. */
    public Optional<String> findSetting(SupplierId supplier, ConnectionId connection, String rule) {
        return database.one(
                "select setting from connection_rule where supplier_id = ? and connection_id = ? and rule = ?",
                row -> row.text("setting"),
                supplier.value(),
                connection.value(),
                rule);
    }

    public void overrule(SupplierId supplier, ConnectionId connection, String rule, OwnRule own, Instant now) {
        inherit(supplier, connection, rule);
        addRule(supplier.value(), connection.value(), rule, own, now);
    }

    public void inherit(SupplierId supplier, ConnectionId connection, String rule) {
        database.update(
                "delete from connection_rule where supplier_id = ? and connection_id = ? and rule = ?",
                supplier.value(),
                connection.value(),
                rule);
    }

    private void addRule(long supplier, long connection, String rule, OwnRule own, Instant now) {
        database.update(
                "insert into connection_rule (supplier_id, connection_id, rule, setting, reason, set_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                supplier,
                connection,
                rule,
                own.value(),
                own.reason(),
                now);
    }

    private void addOrigins(long supplier, long connection, String role, List<String> origins) {
        database.batch(
                "insert into connection_origin (supplier_id, connection_id, role, origin) values (?, ?, ?, ?)",
                origins.stream()
                        .map(origin -> new Object[] {
                            supplier, connection, role, WebOrigin.parse(origin).toString()
                        })
                        .toList());
    }
}
