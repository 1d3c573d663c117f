package org.comptoir.gateway.order.reckoning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.order.reckoning.Reckoning.Discrepancy;
import org.comptoir.gateway.order.reckoning.Reckoning.Figure;
import org.comptoir.gateway.order.reckoning.Reckoning.Kind;
import org.comptoir.gateway.platform.Database;

/** Counts orders beside their deliveries; each question is one statement, so that it sees both at one moment. */
@ApplicationScoped
class OrderSums {

    /** Orders with a version received since then, with how many of their versions have to go out: a cancellation that reached nobody does not. */
    private static final String WANTED = """
            (select p.supplier_id, p.buyer_order_id, count(*) as versions
                  from purchase_order p join buyer_order b on b.id = p.buyer_order_id
                 where p.status = 'ACCEPTED' and (p.type <> 'delete' or b.told_id = p.id)
                   and p.buyer_order_id in (select r.buyer_order_id from purchase_order r
                                             where r.supplier_id in (select id from supplier) and r.received_at >= ?)
                 group by p.supplier_id, p.buyer_order_id) w""";

    private final Database database;

    @Inject
    OrderSums(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderSums() {
        this(null);
    }

    public Map<Figure, Long> figures(Instant since) {
        Map<Figure, Long> figures = new TreeMap<>();
        database.one("select coalesce(sum(versions), 0) as found from " + WANTED, row -> row.number("found"), since)
                .ifPresent(found -> figures.put(Figure.ACCEPTED, found));
        database.query(
                        "select e.state, count(*) as found from " + WANTED + """
                          join outbox e on e.subject = 'order:' || w.buyer_order_id and e.supplier_id = w.supplier_id
                         group by e.state""",
                        row -> Map.entry(row.constant("state", Figure.class), row.number("found")),
                        since)
                .forEach(each -> figures.put(each.getKey(), each.getValue()));
        database.query("""
                        select status, count(*) as found from purchase_order
                         where supplier_id in (select id from supplier) and received_at >= ? and status in ('ON_HOLD', 'PARKED')
                         group by status""", row -> Map.entry(row.constant("status", Figure.class), row.number("found")), since)
                .forEach(each -> figures.put(each.getKey(), each.getValue()));
        database.one("""
                        select count(*) as found from outbox
                         where state in ('WAITING', 'VERIFY') and created_at < current_timestamp - interval '15' minute""", row -> row.number("found")).ifPresent(found -> figures.put(Figure.STUCK, found));
        return figures;
    }

    /** Orders that have another number of deliveries than versions to go out. */
    public List<Discrepancy> uneven(Instant since, int most) {
        return database.query(
                """
                select supplier_id, buyer_order_id, versions, entries from (
                    select w.supplier_id, w.buyer_order_id, w.versions,
                           (select count(*) from outbox e
                             where e.subject = 'order:' || w.buyer_order_id and e.supplier_id = w.supplier_id) as entries
                      from\s""" + WANTED + """
                    ) counted
                 where versions <> entries order by buyer_order_id limit ?""",
                row -> new Discrepancy(
                        row.number("versions") > row.number("entries") ? Kind.MISSING : Kind.TOO_MANY,
                        row.number("supplier_id"),
                        "order:" + row.number("buyer_order_id"),
                        "%d accepted versions, %d deliveries".formatted(row.number("versions"), row.number("entries"))),
                since,
                most);
    }

    /** Deliveries that should have been taken long ago. */
    public List<Discrepancy> overdue(int most) {
        return database.query(
                """
                select o.supplier_id, o.subject, o.target, o.id from outbox o
                 where o.state = 'WAITING' and o.due < current_timestamp - interval '15' minute and o.lease_owner is null
                   and not exists (select 1 from outbox e
                                    where e.subject = o.subject and e.target = o.target and e.id < o.id
                                      and e.state not in ('DELIVERED', 'WITHDRAWN'))
                 order by o.id limit ?""",
                row -> new Discrepancy(
                        Kind.OVERDUE,
                        row.number("supplier_id"),
                        row.text("subject"),
                        "delivery %d to %s is due, and no node takes it"
                                .formatted(row.number("id"), row.text("target"))),
                most);
    }

    /** Deliveries of workers that have gone, of which nobody has taken note. */
    public List<Discrepancy> leases(int most) {
        return database.query(
                """
                select supplier_id, subject, id, lease_owner from outbox
                 where state = 'WAITING' and lease_until < current_timestamp - interval '2' minute
                 order by id limit ?""",
                row -> new Discrepancy(
                        Kind.LEASE_EXPIRED,
                        row.number("supplier_id"),
                        row.text("subject"),
                        "delivery %d was taken by %s, which has not come back"
                                .formatted(row.number("id"), row.text("lease_owner"))),
                most);
    }

    /** Versions for which a person should have been asked by now. */
    public List<Discrepancy> parked(int most) {
        return database.query(
                """
                select supplier_id, buyer_order_id, id from purchase_order
                 where parked_until < current_timestamp - interval '10' minute and status = 'PARKED'
                 order by id limit ?""",
                row -> new Discrepancy(
                        Kind.PARKED_TOO_LONG,
                        row.number("supplier_id"),
                        "order:" + row.number("buyer_order_id"),
                        "version %d waits for one before it although its time is over".formatted(row.number("id"))),
                most);
    }
}
