package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.jspecify.annotations.Nullable;

/** Publications as rows, and which of them are due. */
@ApplicationScoped
class PublicationRows {

    private static final String NEXT = "current_timestamp + cast(? as bigint) * interval '1' minute";

    private final Database database;

    @Inject
    PublicationRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PublicationRows() {
        this(null);
    }

    /**
     * One that is due.
     *
     * @param waits whether a run of it has not begun yet
     */
    record Due(SupplierId supplier, StoredPublication publication, int everyMinutes, boolean waits) {}

    public List<StoredPublication> all(SupplierId supplier) {
        return database.query(
                "select * from publication where supplier_id = ? order by name",
                PublicationRows::publication,
                supplier.value());
    }

    /** When those that run by themselves run next, by name. */
    public Map<String, Instant> nextRuns(SupplierId supplier) {
        Map<String, Instant> next = new TreeMap<>();
        database.query(
                        "select name, next_at from publication where supplier_id = ? and next_at is not null",
                        row -> Map.entry(row.text("name"), row.instant("next_at")),
                        supplier.value())
                .forEach(entry -> next.put(entry.getKey(), entry.getValue()));
        return next;
    }

    public Optional<StoredPublication> find(SupplierId supplier, String name) {
        return database.one(
                "select * from publication where supplier_id = ? and name = ?",
                PublicationRows::publication,
                supplier.value(),
                name);
    }

    /** The same, held until the transaction ends: who changes it next sees what we have made of it. */
    public Optional<StoredPublication> hold(SupplierId supplier, String name) {
        return database.one(
                "select * from publication where supplier_id = ? and name = ? for update",
                PublicationRows::publication,
                supplier.value(),
                name);
    }

    /** In place of the one of that name. */
    public void put(SupplierId supplier, StoredPublication wanted, Optional<Integer> everyMinutes) {
        String next = everyMinutes.isPresent() ? NEXT : "cast(? as timestamp with time zone)";
        @Nullable
        Object[] values = {
            wanted.definition(),
            everyMinutes.orElse(null),
            everyMinutes.orElse(null),
            wanted.version(),
            wanted.changedAt(),
            wanted.changedBy(),
            json(wanted.sealed()),
            supplier.value(),
            wanted.name()
        };
        int changed = database.update(
                "update publication set definition = ?, every_minutes = ?, next_at = " + next
                        + ", version = ?, changed_at = ?, changed_by = ?, sealed = ? where supplier_id = ? and name = ?",
                values);
        if (changed == 0) {
            database.update(
                    "insert into publication (definition, every_minutes, next_at, version, changed_at, changed_by, sealed, supplier_id, name)"
                            + " values (?, ?, " + next + ", ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    public boolean delete(SupplierId supplier, String name) {
        return database.update("delete from publication where supplier_id = ? and name = ?", supplier.value(), name)
                == 1;
    }

    /** One that is due, held until the transaction ends. */
    public Optional<Due> due() {
        return database
                .query(
                        "select p.*, exists (select 1 from publication_run r where r.supplier_id = p.supplier_id"
                                + " and r.publication = p.name and r.state = 'QUEUED' and r.finished_at is null) as waits"
                                + " from publication p where next_at < current_timestamp order by next_at limit 1"
                                + " for update skip locked",
                        row -> new Due(
                                new SupplierId(row.number("supplier_id")),
                                publication(row),
                                row.integer("every_minutes"),
                                row.flag("waits")))
                .stream()
                .findFirst();
    }

    public void postpone(Due due) {
        database.update(
                "update publication set next_at = " + NEXT + " where supplier_id = ? and name = ?",
                due.everyMinutes(),
                due.supplier().value(),
                due.publication().name());
    }

    private static StoredPublication publication(Row row) throws SQLException {
        return new StoredPublication(
                row.text("name"),
                row.text("definition"),
                Members.of(JsonText.parse("{\"all\":" + row.text("sealed") + "}"), (path, rule) -> {})
                        .texts("all"),
                row.number("version"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    private static String json(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }
}
