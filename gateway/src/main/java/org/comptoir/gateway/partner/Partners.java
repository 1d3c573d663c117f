package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.partner.KnownPartners.Entry;
import org.comptoir.gateway.partner.KnownPartners.OwnedClient;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Reads all partners at once. */
@ApplicationScoped
class Partners {

    private static final Logger LOG = System.getLogger(Partners.class.getName());
    private static final Credential NAMELESS = new Credential("", "");

    private final Database database;

    @Inject
    Partners(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Partners() {
        this(null);
    }

    /** A row's value and what it belongs to. */
    private record Owned<K, T>(K owner, T value) {}

    /** What a credential or an origin is to a connection. */
    private record Role(long connection, String name) {}

    /** What the tables beside the connection hold, by sender and by connection. */
    private record Parts(
            Map<Long, List<Credential>> senderNames,
            Map<Long, List<StoredSecret>> secrets,
            Map<Role, List<Credential>> names,
            Map<Role, List<String>> origins,
            Map<Long, List<NamedRule>> rules) {}

    /** A rule of a connection's own. */
    private record NamedRule(String key, OwnRule own) {}

    public long version() {
        return database.one(
                        "select coalesce(sum(version), 0) as version from partner_version",
                        row -> row.number("version"))
                .orElse(0L);
    }

    public KnownPartners read() {
        List<Supplier> suppliers = database.query(
                "select id, name from supplier order by id",
                row -> new Supplier(new SupplierId(row.number("id")), row.text("name")));
        List<OwnedClient> clients = database.query(
                "select id, supplier_id, number, name from client order by id",
                row -> new OwnedClient(
                        new SupplierId(row.number("supplier_id")),
                        new Client(new ClientId(row.number("id")), row.text("number"), row.text("name"))));
        return new KnownPartners(suppliers, clients, readConnections());
    }

    private List<Entry> readConnections() {
        Parts parts = new Parts(
                byOwner(
                        "select sender_id as owner, domain, identity from sender_credential order by id",
                        Partners::credential),
                byOwner(
                        "select sender_id as owner, id, salt, mac, not_before, not_after from sender_secret"
                                + " order by id desc",
                        Partners::secret),
                byRole(
                        "select connection_id, role, domain, identity from connection_credential order by id",
                        Partners::credential),
                byRole(
                        "select connection_id, role, origin from connection_origin order by id",
                        row -> row.text("origin")),
                byOwner(
                        "select connection_id as owner, rule, setting, reason from connection_rule order by id",
                        row -> new NamedRule(row.text("rule"), new OwnRule(row.text("setting"), row.text("reason")))));
        return database
                .query(
                        "select connection.*, client.number as client_number, client.name as client_name"
                                + " from connection join client on client.id = connection.client_id"
                                + " order by connection.id",
                        row -> entry(row, parts))
                .stream()
                // a connection committed since its names were read; the version it raised brings it next time
                .filter(entry -> !entry.supplierNames().isEmpty())
                .toList();
    }

    private static Entry entry(Row row, Parts parts) throws SQLException {
        long id = row.number("id");
        long sender = row.number("sender_id");
        List<Credential> supplierNames = parts.names.getOrDefault(new Role(id, "SUPPLIER"), List.of());
        Connection connection = new Connection(
                new ConnectionId(id),
                new SupplierId(row.number("supplier_id")),
                new Client(new ClientId(row.number("client_id")), row.text("client_number"), row.text("client_name")),
                row.text("name"),
                row.constant("protocol", Protocol.class),
                row.flag("test"),
                supplierNames.isEmpty() ? NAMELESS : supplierNames.get(0),
                parts.names.getOrDefault(new Role(id, "BUYER"), List.of()),
                Currency.getInstance(row.text("currency")),
                dialect(row, parts.rules.getOrDefault(id, List.of())),
                parts.origins.getOrDefault(new Role(id, "RETURN"), List.of()),
                row.flag("return_to_loopback"),
                parts.origins.getOrDefault(new Role(id, "FRAME"), List.of()));
        return new Entry(
                connection,
                row.flag("enabled"),
                supplierNames,
                new SenderId(sender),
                parts.senderNames.getOrDefault(sender, List.of()),
                parts.secrets.getOrDefault(sender, List.of()));
    }

    /** What a newer or older release wrote and this one does not know is left out: the connection must live. */
    private static Dialect dialect(Row row, List<NamedRule> rules) throws SQLException {
        Tongue tongue = row.constant("protocol", Protocol.class).tongue();
        Map<String, OwnRule> own = new LinkedHashMap<>();
        for (NamedRule rule : rules) {
            if (Dialects.knows(tongue, rule.key, rule.own)) {
                own.put(rule.key, rule.own);
            } else {
                LOG.log(
                        Level.WARNING,
                        "Connection {0} has the rule {1}={2}, which this release does not know; it is left out",
                        row.text("name"),
                        rule.key,
                        rule.own.value());
            }
        }
        String name = row.text("dialect");
        boolean known = Dialects.of(tongue).names().contains(name);
        if (!known) {
            LOG.log(
                    Level.WARNING,
                    "Connection {0} has the dialect {1}, which this release does not know; it speaks {2}",
                    row.text("name"),
                    name,
                    Dialects.GENERIC);
        }
        return Dialects.of(tongue).dialect(new DialectChoice(known ? name : Dialects.GENERIC, own));
    }

    private <T> Map<Long, List<T>> byOwner(String sql, Database.RowMapper<T> value) {
        return grouped(database.query(sql, row -> new Owned<>(row.number("owner"), value.map(row))));
    }

    private <T> Map<Role, List<T>> byRole(String sql, Database.RowMapper<T> value) {
        return grouped(database.query(
                sql, row -> new Owned<>(new Role(row.number("connection_id"), row.text("role")), value.map(row))));
    }

    private static <K, T> Map<K, List<T>> grouped(List<Owned<K, T>> rows) {
        return rows.stream().collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }

    private static Credential credential(Row row) throws SQLException {
        return new Credential(row.text("domain"), row.text("identity"));
    }

    private static StoredSecret secret(Row row) throws SQLException {
        return new StoredSecret(
                row.number("id"),
                row.bytes("salt"),
                row.bytes("mac"),
                row.optionalInstant("not_before"),
                row.optionalInstant("not_after"));
    }
}
