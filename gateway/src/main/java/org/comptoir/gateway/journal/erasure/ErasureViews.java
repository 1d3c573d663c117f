package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Erasures with what they found, as rows that are read. */
@ApplicationScoped
class ErasureViews {

    private final Database database;

    @Inject
    ErasureViews(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasureViews() {
        this(null);
    }

    public Optional<String> person(long supplierId, long id) {
        return database.one(
                        "select person from erasure where supplier_id = ? and id = ?",
                        row -> row.optionalText("person"),
                        supplierId,
                        id)
                .flatMap(person -> person);
    }

    /** Whether one of our orders is among those that name the person. */
    public boolean names(long erasure, long order) {
        return database.one(
                        "select order_id from erasure_order where erasure_id = ? and order_id = ?",
                        row -> row.number("order_id"),
                        erasure,
                        order)
                .isPresent();
    }

    public List<ErasureView> newest(long supplierId, int most) {
        return database.query(
                "select * from erasure where supplier_id = ? order by id desc limit ?",
                row -> view(row, 0),
                supplierId,
                most);
    }

    public Optional<ErasureView> find(long supplierId, long id, int orders) {
        return database.one(
                "select * from erasure where supplier_id = ? and id = ?", row -> view(row, orders), supplierId, id);
    }

    private ErasureView view(Row row, int orders) throws SQLException {
        long id = row.number("id");
        return new ErasureView(
                id,
                row.text("scope"),
                row.flag("files"),
                row.constant("state", ErasureState.class),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.optionalText("confirmed_by"),
                row.optionalInstant("confirmed_at"),
                row.optionalInstant("finished_at"),
                row.instant("next_at"),
                counts(id),
                orders == 0 ? List.of() : orders(id, orders));
    }

    private Map<Thing, ErasureView.Found> counts(long id) {
        Map<Thing, ErasureView.Found> counts = new EnumMap<>(Thing.class);
        database.query(
                        "select thing, found, waiting, erased from erasure_count where erasure_id = ?",
                        row -> Map.entry(
                                row.constant("thing", Thing.class),
                                new ErasureView.Found(
                                        row.number("found"), row.number("waiting"), row.number("erased"))),
                        id)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private List<Traced.NamedOrder> orders(long id, int most) {
        return database.query(
                "select order_id, order_number, waiting from erasure_order where erasure_id = ? order by order_id desc limit ?",
                row -> new Traced.NamedOrder(row.number("order_id"), row.text("order_number"), row.flag("waiting")),
                id,
                most);
    }
}
