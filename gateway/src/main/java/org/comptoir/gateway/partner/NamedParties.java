package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.platform.Database;

/** Writes how the parties of connections are named, in the caller's transaction; a unique key keeps every two apart. */
@ApplicationScoped
class NamedParties {

    private static final String BUYER = "BUYER";
    private static final String SUPPLIER = "SUPPLIER";

    private final Database database;

    @Inject
    NamedParties(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamedParties() {
        this(null);
    }

    public Optional<SenderId> senderOf(SupplierId supplier, ConnectionId connection) {
        return database.one(
                "select sender_id from connection where supplier_id = ? and id = ?",
                row -> new SenderId(row.number("sender_id")),
                supplier.value(),
                connection.value());
    }

    /** Every connection for which that sender signs. */
    public List<ConnectionId> signedBy(SupplierId supplier, SenderId sender) {
        return database.query(
                "select id from connection where supplier_id = ? and sender_id = ? order by id",
                row -> new ConnectionId(row.number("id")),
                supplier.value(),
                sender.value());
    }

    public Parties read(SupplierId supplier, ConnectionId connection, SenderId sender) {
        return new Parties(
                names(supplier, connection, BUYER),
                names(supplier, connection, SUPPLIER),
                senderNames(supplier, sender));
    }

    private List<Credential> names(SupplierId supplier, ConnectionId connection, String role) {
        return database.query(
                "select domain, identity from connection_credential where supplier_id = ? and connection_id = ?"
                        + " and role = ? order by id",
                row -> new Credential(row.text("domain"), row.text("identity")),
                supplier.value(),
                connection.value(),
                role);
    }

    public List<Credential> senderNames(SupplierId supplier, SenderId sender) {
        return database.query(
                "select domain, identity from sender_credential where supplier_id = ? and sender_id = ? order by id",
                row -> new Credential(row.text("domain"), row.text("identity")),
                supplier.value(),
                sender.value());
    }

    public void addSenderNames(SupplierId supplier, SenderId sender, List<Credential> names) {
        database.batch(
                "insert into sender_credential (supplier_id, sender_id, domain, identity) values (?, ?, ?, ?)",
                names.stream()
                        .map(name -> new Object[] {supplier.value(), sender.value(), name.domain(), name.identity()})
                        .toList());
    }

    public void addNames(SupplierId supplier, ConnectionId connection, Parties parties) {
        addNames(supplier, connection, SUPPLIER, parties.supplier());
        addNames(supplier, connection, BUYER, parties.buyer());
    }

    private void addNames(SupplierId supplier, ConnectionId connection, String role, List<Credential> names) {
        database.batch(
                "insert into connection_credential (supplier_id, connection_id, role, domain, identity)"
                        + " values (?, ?, ?, ?, ?)",
                names.stream()
                        .map(name ->
                                new Object[] {supplier.value(), connection.value(), role, name.domain(), name.identity()
                                })
                        .toList());
    }

    /** Takes these names for all that the connection and its sender had before; {@link #claim} comes first. */
    public void rename(SupplierId supplier, ConnectionId connection, SenderId sender, Parties parties) {
        database.update(
                "delete from connection_credential where supplier_id = ? and connection_id = ?",
                supplier.value(),
                connection.value());
        addNames(supplier, connection, parties);
        database.update(
                "delete from sender_credential where supplier_id = ? and sender_id = ?",
                supplier.value(),
                sender.value());
        addSenderNames(supplier, sender, parties.sender());
    }

    /**
     * Takes these meetings for their connections; the unique key decides, and waits for whoever takes them at the same moment.
     *
     * @return the meeting that another connection has; then none is taken that was not before
     */
    public Optional<String> claim(SupplierId supplier, Map<ConnectionId, ? extends Set<String>> wanted) {
        List<Object[]> taken = new ArrayList<>();
        for (Map.Entry<ConnectionId, ? extends Set<String>> each : wanted.entrySet()) {
            long connection = each.getKey().value();
            for (String meeting : each.getValue()) {
                if (take(supplier, connection, meeting)) {
                    taken.add(new Object[] {meeting, connection});
                } else if (!isOwn(connection, meeting)) {
                    database.batch("delete from connection_meeting where digest = ? and connection_id = ?", taken);
                    return Optional.of(meeting);
                }
            }
        }
        return Optional.empty();
    }

    private boolean take(SupplierId supplier, long connection, String meeting) {
        return database.update(
                        "insert into connection_meeting (digest, supplier_id, connection_id) values (?, ?, ?)"
                                + " on conflict do nothing",
                        meeting,
                        supplier.value(),
                        connection)
                == 1;
    }

    private boolean isOwn(long connection, String meeting) {
        return meetingsOf(connection).contains(meeting);
    }

    private List<String> meetingsOf(long connection) {
        return database.query(
                "select digest from connection_meeting where connection_id = ?", row -> row.text("digest"), connection);
    }

    /** Gives up every meeting of a connection but these. */
    public void keepOnly(ConnectionId connection, Set<String> meetings) {
        database.batch(
                "delete from connection_meeting where digest = ? and connection_id = ?",
                meetingsOf(connection.value()).stream()
                        .filter(meeting -> !meetings.contains(meeting))
                        .map(meeting -> new Object[] {meeting, connection.value()})
                        .toList());
    }

    /** The connection that has a meeting, where it is one of the same supplier; those of others do not exist for it. */
    public Optional<String> nameOfHolder(SupplierId supplier, String meeting) {
        return database.one(
                "select connection.name from connection_meeting join connection"
                        + " on connection.id = connection_meeting.connection_id"
                        + " where connection_meeting.digest = ? and connection.supplier_id = ?",
                row -> row.text("name"),
                meeting,
                supplier.value());
    }
}
