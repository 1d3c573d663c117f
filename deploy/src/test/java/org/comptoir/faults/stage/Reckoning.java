package org.comptoir.faults.stage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
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

    /** An order version as it is stored. */
    private record Stored(String order, String status, Instant receivedAt) {}

    /** What must go out, or has gone. */
    private record Queued(String order, String key, String state) {}

    /** Without an entry in the outbox no end: it should have one, or waits for a version that never came. */
    private static final Set<String> UNDER_WAY = Set.of("ACCEPTED", "PARKED");

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
        List<Queued> queue = queued(database, like);
        Map<String, Set<String>> sent = new HashMap<>();
        Map<String, String> acknowledged = new HashMap<>();
        Map<String, Boolean> settled = new HashMap<>();
        Set<String> turnedAway = new HashSet<>();
        for (Suite.Sending sending : sendings) {
            String key = sending.paper().key();
            sent.computeIfAbsent(key, any -> new HashSet<>())
                    .add(sending.paper().content());
            if (sending.isAcknowledged()) {
                acknowledged.putIfAbsent(key, sending.paper().content());
            }
            if (sending.isTurnedAway()) {
                turnedAway.add(key);
            }
            settled.merge(key, !sending.isOpen(), Boolean::logicalOr);
        }
        turnedAway.removeAll(acknowledged.keySet());
        Set<String> lost = lost(acknowledged.keySet(), settled, rows, queue, effects);
        turnedAway.forEach(order -> lost.add(order + " (good and answered 4xx)"));
        return new Reckoning(
                lost,
                doubled(rows, queue, effects),
                phantom(sent, rows, effects),
                wrong(sent, acknowledged, effects),
                reordered(effects),
                acknowledged.size(),
                (int) queue.stream()
                        .filter(entry -> entry.state().equals("DEAD"))
                        .count(),
                ambiguous(sendings, rows));
    }

    private static Set<String> lost(
            Set<String> acknowledged,
            Map<String, Boolean> settled,
            List<Stored> rows,
            List<Queued> queue,
            List<Effect> effects) {
        Set<String> booked = new HashSet<>();
        effects.forEach(effect -> booked.add(effect.order()));
        Map<String, String> states = new HashMap<>();
        queue.forEach(entry -> states.put(entry.order(), entry.state()));
        Set<String> ended = new HashSet<>();
        for (Stored row : rows) {
            String state = states.getOrDefault(row.order(), "");
            boolean over = state.isEmpty()
                    ? !UNDER_WAY.contains(row.status())
                    : state.equals("DELIVERED") ? booked.contains(row.order()) : !state.equals("WAITING");
            if (over) {
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

    private static Set<String> doubled(List<Stored> rows, List<Queued> queue, List<Effect> effects) {
        Set<String> doubled = new LinkedHashSet<>();
        twice(effects.stream().map(Effect::order).toList(), "booked", doubled);
        twice(queue.stream().map(Queued::order).toList(), "queued", doubled);
        twice(rows.stream().map(Stored::order).toList(), "stored", doubled);
        return doubled;
    }

    private static void twice(List<String> orders, String how, Set<String> doubled) {
        Set<String> once = new HashSet<>();
        for (String order : orders) {
            if (!once.add(order)) {
                doubled.add("%s (%s)".formatted(order, how));
            }
        }
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
        Map<String, Instant> received = new HashMap<>();
        rows.forEach(row -> received.put(row.order(), row.receivedAt()));
        Set<String> seen = new HashSet<>();
        for (Suite.Sending sending : sendings) {
            Instant at = received.get(sending.paper().key());
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
                        select connection_name, order_number, version, status, received_at from purchase_order
                         where order_number like '%s%%' order by id""".formatted(like))) {
            while (found.next()) {
                String order = "%s|%s|%s".formatted(found.getString(1), found.getString(2), found.getString(3));
                rows.add(new Stored(
                        order, found.getString(4), found.getTimestamp(5).toInstant()));
            }
        }
        return rows;
    }

    /** By what stands in the document, or in the draft of one: rows of the outbox are found however their subjects are made. */
    private static List<Queued> queued(Connection database, String like) throws SQLException {
        List<Queued> queue = new ArrayList<>();
        Map<String, String> orders = orders(database, like);
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("""
                        select idempotency_key, state, payload, content_type from outbox
                         where file_name like '%s%%' and content_type in ('application/json', 'text/x-comptoir-draft')
                         order by id""".formatted(like))) {
            while (found.next()) {
                String key = found.getString(1);
                String order = found.getString(4).equals("application/json")
                        ? Effect.of(0, key, found.getBytes(3)).order()
                        : orders.get(new String(found.getBytes(3), StandardCharsets.US_ASCII).split(" ", -1)[0]);
                queue.add(new Queued(order, key, found.getString(2)));
            }
        }
        return queue;
    }

    /** By our ids, which drafts name. */
    private static Map<String, String> orders(Connection database, String like) throws SQLException {
        Map<String, String> orders = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("""
                        select id, connection_name, order_number, version from purchase_order
                         where order_number like '%s%%'""".formatted(like))) {
            while (found.next()) {
                orders.put(
                        found.getString(1),
                        "%s|%s|%s".formatted(found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        return orders;
    }
}
