package org.comptoir.gateway.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.gateway.order.OrderChange.Difference;
import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Field;
import org.comptoir.gateway.order.OrderChange.LineChange;

/** What differs between two versions of an order. Lines are the same if they have the same number. */
final class OrderComparison {

    private OrderComparison() {}

    static List<Difference> heads(IncomingOrder before, IncomingOrder after) {
        Differences found = new Differences();
        found.compare(Field.TOTAL, before.total().toString(), after.total().toString());
        found.compare(Field.SHIP_TO, write(before.shipTo()), write(after.shipTo()));
        found.compare(Field.BILL_TO, write(before.billTo()), write(after.billTo()));
        found.compare(
                Field.COMMENTS, before.comments().orElse(""), after.comments().orElse(""));
        found.compare(Field.OTHER, write(before.extrinsics()), write(after.extrinsics()));
        found.compare(Field.OTHER, before.details().json(), after.details().json());
        return found.list;
    }

    static List<LineChange> lines(List<IncomingLine> before, List<IncomingLine> after) {
        SortedMap<Integer, LineChange> changes = new TreeMap<>();
        Map<Integer, IncomingLine> earlier = new TreeMap<>();
        before.forEach(line -> earlier.put(line.number(), line));
        for (IncomingLine line : after) {
            IncomingLine old = earlier.remove(line.number());
            if (old == null) {
                changes.put(
                        line.number(), new LineChange(Effect.ADDED, Optional.empty(), Optional.of(line), List.of()));
            } else {
                List<Difference> differences = line(old, line);
                if (!differences.isEmpty()) {
                    changes.put(
                            line.number(),
                            new LineChange(Effect.CHANGED, Optional.of(old), Optional.of(line), differences));
                }
            }
        }
        earlier.forEach((number, line) ->
                changes.put(number, new LineChange(Effect.DROPPED, Optional.of(line), Optional.empty(), List.of())));
        return List.copyOf(changes.values());
    }

    private static List<Difference> line(IncomingLine before, IncomingLine after) {
        Differences found = new Differences();
        found.compare(
                Field.ARTICLE, before.part().id().value(), after.part().id().value());
        found.compare(
                Field.QUANTITY, before.quantity().toString(), after.quantity().toString());
        found.compare(Field.UNIT, before.unit().code(), after.unit().code());
        found.compare(
                Field.PRICE, before.unitPrice().toString(), after.unitPrice().toString());
        found.compare(Field.DELIVERY_DATE, write(before.requestedDelivery()), write(after.requestedDelivery()));
        found.compare(Field.SHIP_TO, write(before.shipTo()), write(after.shipTo()));
        found.compare(Field.DESCRIPTION, before.description(), after.description());
        found.compare(
                Field.COMMENTS, before.comments().orElse(""), after.comments().orElse(""));
        found.compare(Field.OTHER, write(before.extrinsics()), write(after.extrinsics()));
        found.compare(Field.OTHER, before.details().json(), after.details().json());
        return found.list;
    }

    private static String write(Optional<?> value) {
        return value.map(present -> present instanceof Address address ? write(address) : present.toString())
                .orElse("");
    }

    private static String write(Address address) {
        Stream<Optional<String>> ends = Stream.of(
                address.postalCode(),
                address.city(),
                address.state(),
                address.countryCode(),
                address.email(),
                address.phone());
        return Stream.of(
                        address.id().map(id -> "[" + id + "]").stream(),
                        address.name().stream(),
                        address.deliverTo().stream(),
                        address.streets().stream(),
                        ends.flatMap(Optional::stream))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private static String write(Map<String, String> extrinsics) {
        return extrinsics.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private static final class Differences {
        private final List<Difference> list = new ArrayList<>();

        void compare(Field field, String before, String after) {
            if (!before.equals(after)) {
                list.add(new Difference(field, before, after));
            }
        }
    }
}
