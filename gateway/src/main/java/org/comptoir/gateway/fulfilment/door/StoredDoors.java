package org.comptoir.gateway.fulfilment.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Doors as rows, one for each connection at most. */
@ApplicationScoped
class StoredDoors {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Credential NOBODY = new Credential("", "");

    private final Database database;

    @Inject
    StoredDoors(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredDoors() {
        this(null);
    }

    /** Raised by every change. */
    public long version() {
        return database.one("select coalesce(sum(version), 0) as version from buyer_door", row -> row.number("version"))
                .orElse(0L);
    }

    /** All of all suppliers. */
    public List<StoredDoor> all() {
        return database.query("select * from buyer_door order by connection_id", StoredDoors::door);
    }

    public Optional<StoredDoor> find(ConnectionId connection) {
        return database.one("select * from buyer_door where connection_id = ?", StoredDoors::door, connection.value());
    }

    /** Also keeps every other change of it waiting until the transaction ends. */
    public Optional<StoredDoor> lock(ConnectionId connection) {
        return database.one(
                "select * from buyer_door where connection_id = ? for update", StoredDoors::door, connection.value());
    }

    public void put(WantedDoor wanted, Map<String, String> sealed) {
        long connection = wanted.connection().id().value();
        database.update("""
                insert into buyer_door (connection_id, supplier_id, addresses, from_domain, from_identity, sender_domain,
                       sender_identity, settings, sealed, version, changed_at, changed_by)
                values (?, ?, '{}', '', '', '', '', '{}', '{}', 0, current_timestamp, ?) on conflict do nothing""", connection, wanted.connection().supplier().value(), wanted.actor());
        Credential from = wanted.from().orElse(NOBODY);
        Credential sender = wanted.sender().orElse(NOBODY);
        Map<String, String> addresses = new TreeMap<>();
        wanted.addresses().forEach((kind, address) -> addresses.put(kind.text(), address));
        database.update(
                """
                update buyer_door set addresses = ?, from_domain = ?, from_identity = ?, sender_domain = ?,
                       sender_identity = ?, settings = ?, sealed = ?, version = version + 1,
                       changed_at = current_timestamp, changed_by = ?
                 where connection_id = ?""",
                json(addresses),
                from.domain(),
                from.identity(),
                sender.domain(),
                sender.identity(),
                json(wanted.settings()),
                json(sealed),
                wanted.actor(),
                connection);
    }

    private static StoredDoor door(Row row) throws SQLException {
        Map<DocumentKind, String> addresses = new EnumMap<>(DocumentKind.class);
        texts(row.text("addresses"))
                .forEach((kind, address) -> DocumentKind.find(kind).ifPresent(known -> addresses.put(known, address)));
        Map<String, String> sealed = texts(row.text("sealed"));
        return new StoredDoor(
                new BuyerDoor(
                        new SupplierId(row.number("supplier_id")),
                        new ConnectionId(row.number("connection_id")),
                        addresses,
                        named(row.text("from_domain"), row.text("from_identity")),
                        named(row.text("sender_domain"), row.text("sender_identity")),
                        texts(row.text("settings")),
                        sealed.keySet(),
                        row.instant("changed_at"),
                        row.text("changed_by")),
                sealed);
    }

    private static Optional<Credential> named(String domain, String identity) {
        return Optional.of(new Credential(domain, identity)).filter(name -> !name.isBlank());
    }

    private static String json(Map<String, String> texts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> texts(String json) {
        Map<String, String> texts = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> texts.put(name, object.getString(name)));
        }
        return texts;
    }
}
