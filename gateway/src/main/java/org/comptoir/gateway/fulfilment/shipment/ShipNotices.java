package org.comptoir.gateway.fulfilment.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of ship notices. Their unique keys, not a look before, decide what came twice. */
@ApplicationScoped
class ShipNotices {

    private static final String COLUMNS = """
            select id, order_id, idempotency_key, digest, stage, number, replaces, content, actor, received_at, tried
              from ship_notice where supplier_id = ?""";

    private final Database database;

    @Inject
    ShipNotices(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipNotices() {
        this(null);
    }

    /** A row and the digest of what was said. */
    record Kept(ShipNotice notice, String digest) {}

    /** A row to be, beside what was wanted. */
    record Fresh(HandedOn order, OptionalLong replaces, Shipment shipment, String digest, Instant at) {}

    /** Empty where a notice of that key or of that number and stage is there already. */
    public OptionalLong add(WantedShipNotice wanted, Fresh fresh) {
        return database.insertIfNew(
                """
                insert into ship_notice
                    (supplier_id, first_order_id, order_id, idempotency_key, digest, stage, number, replaces, content, actor,
                     received_at, tried)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                wanted.supplierId(),
                fresh.order().firstId(),
                fresh.order().id(),
                wanted.key(),
                fresh.digest(),
                wanted.stage(),
                wanted.number(),
                fresh.replaces().isPresent() ? Optional.of(fresh.replaces().getAsLong()) : Optional.empty(),
                ShipmentJson.of(fresh.shipment()).toString(),
                wanted.actor(),
                fresh.at(),
                fresh.order().tried());
    }

    public Optional<Kept> find(long supplierId, HandedOn order, String key) {
        return database.one(
                COLUMNS + " and first_order_id = ? and idempotency_key = ? and tried = ?",
                row -> new Kept(notice(row), row.text("digest")),
                supplierId,
                order.firstId(),
                key,
                order.tried());
    }

    public Optional<ShipNotice> find(long supplierId, long id) {
        return database.one(COLUMNS + " and id = ?", ShipNotices::notice, supplierId, id);
    }

    /** Of all versions of an order, by the id of any of them, first to last. */
    public List<ShipNotice> about(long supplierId, long orderId) {
        return database.query(
                COLUMNS + " and first_order_id = (select buyer_order_id from purchase_order where id = ?) order by id",
                ShipNotices::notice,
                supplierId,
                orderId);
    }

    /** Those that a word on it is held against, first to last: a trial knows of its own alone, and nothing else of it. */
    public List<ShipNotice> about(long supplierId, HandedOn order) {
        return about(supplierId, order.id()).stream()
                .filter(notice -> notice.tried() == order.tried())
                .toList();
    }

    private static ShipNotice notice(Row row) throws SQLException {
        return new ShipNotice(
                row.number("id"),
                row.number("order_id"),
                row.text("idempotency_key"),
                row.constant("stage", ShipStage.class),
                row.text("number"),
                row.optionalNumber("replaces").map(OptionalLong::of).orElse(OptionalLong.empty()),
                ShipmentJson.read(row.text("content")),
                row.text("actor"),
                row.instant("received_at"),
                row.flag("tried"));
    }
}
