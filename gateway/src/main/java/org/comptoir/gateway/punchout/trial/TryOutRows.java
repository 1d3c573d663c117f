package org.comptoir.gateway.punchout.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;

/** Try-outs as rows; the keys of their addresses as hashes only. */
@ApplicationScoped
class TryOutRows {

    private final Database database;

    @Inject
    TryOutRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryOutRows() {
        this(null);
    }

    public void add(long supplier, long connection, String key, Instant until) {
        database.update(
                "insert into try_out (supplier_id, connection_id, key_hash, expires_at) values (?, ?, ?, ?)",
                supplier,
                connection,
                Tokens.hash(key),
                until);
    }

    public void removeOver(Instant now) {
        database.update("delete from try_out where expires_at < ?", now);
    }

    /** Empty where there is none that waits for a cart. */
    public Optional<TryOut.Arrived> receive(String key, Map<String, String> fields, Instant now) {
        int received = database.update(
                "update try_out set fields = ?, returned_at = ? where key_hash = ? and expires_at > ?",
                ReturnedFields.write(fields),
                now,
                Tokens.hash(key),
                now);
        return received == 0
                ? Optional.empty()
                : database.one(
                        "select id, supplier_id, connection_id from try_out where key_hash = ?",
                        row -> new TryOut.Arrived(
                                row.number("id"), row.number("supplier_id"), row.number("connection_id")),
                        Tokens.hash(key));
    }

    public Optional<ReturnedFields> find(long supplier, long id) {
        return database.one(
                "select connection_id, fields from try_out where supplier_id = ? and id = ? and fields is not null",
                row -> new ReturnedFields(row.number("connection_id"), ReturnedFields.read(row.text("fields"))),
                supplier,
                id);
    }
}
