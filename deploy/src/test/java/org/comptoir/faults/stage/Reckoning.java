package org.comptoir.faults.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of everything that was sent: the suite's journal, the gateway's rows and the core system's bookings as sets, and
 * what is in one and not in another.
 *
 * @param lost acknowledged and without an end, or good and given up by the suite because of an answer or silence of ours
 * @param doubled booked more than once, or under more than one key, or stored more than once
 * @param phantom booked or stored and never sent
 * @param wrong booked otherwise than it was acknowledged
 * @param reordered a later version booked before an earlier one
 * @param orders acknowledged order versions
 * @param ambiguous orders that were stored by a sending whose answer was an error or none
 */
public record Reckoning(
        Set<String> lost,
        Set<String> doubled,
        Set<String> phantom,
        Set<String> wrong,
        Set<String> reordered,
        int orders,
        int dead,
        long ambiguous) {

    /** One stored order version and how its delivery stands. */
    private record Stored(String order, String status, String delivery, String key, java.time.Instant receivedAt) {}

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && phantom.isEmpty() && wrong.isEmpty() && reordered.isEmpty();
    }

    /**
     * @param effects of all core systems together
     * @param like only orders whose number begins so
     */
    public static Reckoning of(Connection database, List<Suite.Sending> all, List<Effect> booked, String like)
            throws SQLException {
        List<Suite.Sending> sendings = all.stream()
                .filter(sending -> sending.paper().number().startsWith(like))
                .toList();
        List<Effect> effects = booked.stream()
                .filter(effect -> effect.order().contains("|" + like))
                .toList();
        List<Stored> rows = stored(database, like);
        Map<String, Set<String>> sent = new HashMap<>();
        Map<String, String> acknowledged = new HashMap<>();
        Map<String, Boolean> settled = new HashMap<>();
        for (Suite.Sending sending : sendings) {
            String key = sending.paper().key();
            sent.computeIfAbsent(key, any -> new HashSet<>())
                    .add(sending.paper().content());
            if (sending.isAcknowledged()) {
                acknowledged.putIfAbsent(key, sending.paper().content());
            }
            settled.merge(key, !sending.isOpen(), Boolean::logicalOr);
        }
        return new Reckoning(
                lost(acknowledged.keySet(), settled, rows, effects),
                doubled(rows, effects),
                phantom(sent, rows, effects),
                wrong(sent, acknowledged, effects),
                reordered(effects),
                acknowledged.size(),
                (int) rows.stream().filter(row -> row.delivery().equals("DEAD")).count(),
                ambiguous(sendings, rows));
    }

    private static Set<String> lost(
            Set<String> acknowledged, Map<String, Boolean> settled, List<Stored> rows, List<Effect> effects) {
        Set<String> ended = new HashSet<>();
        Set<String> booked = new HashSet<>();
        effects.forEach(effect -> booked.add(effect.order()));
        for (Stored row : rows) {
            boolean waits = row.delivery().equals("WAITING")
                    || (row.delivery().isEmpty() && row.status().equals("ACCEPTED"));
            if (!waits && (!row.delivery().equals("DELIVERED") || booked.contains(row.order()))) {
                ended.add(row.order());
            }
        }
        Set<String> lost = new LinkedHashSet<>(acknowledged);
        lost.removeAll(ended);
        settled.forEach((order, over) -> {
            if (!over) {
                lost.add(order + " (given up by the suite)");
            }
        });
        return lost;
    }

    private static Set<String> doubled(List<Stored> rows, List<Effect> effects) {
        Set<String> doubled = new LinkedHashSet<>();
        Set<String> once = new HashSet<>();
        effects.forEach(effect -> {
            if (!once.add(effect.order())) {
                doubled.add(effect.order() + " (booked)");
            }
        });
        Map<String, String> keys = new HashMap<>();
        for (Stored row : rows) {
            if (keys.putIfAbsent(row.order(), row.key()) != null) {
                doubled.add(row.order() + " (stored)");
            }
        }
        return doubled;
    }

    private static Set<String> phantom(Map<String, Set<String>> sent, List<Stored> rows, List<Effect> effects) {
        Set<String> phantom = new LinkedHashSet<>();
        effects.forEach(effect -> phantom.add(effect.order()));
        rows.forEach(row -> phantom.add(row.order()));
        phantom.removeAll(sent.keySet());
        return phantom;
    }

    private static Set<String> wrong(
            Map<String, Set<String>> sent, Map<String, String> acknowledged, List<Effect> effects) {
        Set<String> wrong = new LinkedHashSet<>();
        for (Effect effect : effects) {
            String promised = acknowledged.get(effect.order());
            boolean right = promised == null
                    ? sent.getOrDefault(effect.order(), Set.of()).contains(effect.content())
                    : promised.equals(effect.content());
            if (!right && sent.containsKey(effect.order())) {
                wrong.add(effect.order() + ": " + effect.content());
            }
        }
        return wrong;
    }

    /** Versions count up within an order; a deletion counts as the version it bears. */
    private static Set<String> reordered(List<Effect> effects) {
        Map<String, String> latest = new HashMap<>();
        Set<String> reordered = new LinkedHashSet<>();
        for (Effect effect : effects) {
            String version = effect.order().split("\\|", -1)[2];
            String before = latest.merge(
                    effect.number(), version, (one, other) -> Versions.compare(one, other) >= 0 ? one : other);
            if (Versions.compare(before, version) > 0) {
                reordered.add(effect.order() + " after " + before);
            }
        }
        return reordered;
    }

    private static long ambiguous(List<Suite.Sending> sendings, List<Stored> rows) {
        Map<String, java.time.Instant> received = new HashMap<>();
        rows.forEach(row -> received.put(row.order(), row.receivedAt()));
        Set<String> seen = new HashSet<>();
        for (Suite.Sending sending : sendings) {
            java.time.Instant at = received.get(sending.paper().key());
            if (at != null && sending.isOpen() && !at.isBefore(sending.sentAt()) && !at.isAfter(sending.endedAt())) {
                seen.add(sending.paper().key());
            }
        }
        return seen.size();
    }

    private static List<Stored> stored(Connection database, String like) throws SQLException {
        List<Stored> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("""
                        select p.connection_name, p.order_number, p.version, p.type, p.status, p.received_at,
                               coalesce(o.state, '') as delivery, coalesce(o.idempotency_key, '') as key
                          from purchase_order p left join outbox o on o.subject = 'order:' || p.id
                         where p.order_number like '%s%%' order by p.id""".formatted(like))) {
            while (found.next()) {
                rows.add(new Stored(
                        String.join(
                                "|",
                                found.getString("connection_name"),
                                found.getString("order_number"),
                                found.getString("version"),
                                found.getString("type")),
                        found.getString("status"),
                        found.getString("delivery"),
                        found.getString("key"),
                        found.getTimestamp("received_at").toInstant()));
            }
        }
        return rows;
    }
}
