package org.comptoir.gateway.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an accepted version does to what the core system was told of the order before.
 *
 * @param before the version that was told last; empty for a new order
 * @param head what differs beside the lines
 * @param lines only those that differ, by number; none for a new order and for a cancellation
 */
public record OrderChange(Kind kind, Optional<IncomingOrder> before, List<Difference> head, List<LineChange> lines) {

    /** Nothing was told before, whatever the buyer sent: a first version that was refused was never told. */
    public static final OrderChange NEW = new OrderChange(Kind.NEW, Optional.empty(), List.of(), List.of());

    public OrderChange {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** What the core system has to do. */
    public enum Kind {
        NEW,
        CHANGE,
        CANCEL
    }

    /** What became of a line. */
    public enum Effect {
        ADDED,
        CHANGED,
        DROPPED
    }

    /** What may differ. */
    public enum Field {
        ARTICLE,
        QUANTITY,
        UNIT,
        PRICE,
        DELIVERY_DATE,
        SHIP_TO,
        BILL_TO,
        DESCRIPTION,
        COMMENTS,
        TOTAL,
        OTHER
    }

    /** One value before and after, as people read them; empty texts where there was or is none. */
    public record Difference(Field field, String before, String after) {}

    /** One line that differs; {@code before} is empty for one that is added, {@code after} for one that is dropped. */
    public record LineChange(
            Effect effect, Optional<IncomingLine> before, Optional<IncomingLine> after, List<Difference> differences) {

        public LineChange {
            differences = List.copyOf(differences);
        }

        /** Stays through all versions of an order. */
        public int number() {
            return after.or(() -> before).orElseThrow().number();
        }
    }

    /** What a version does to the one that was told before. */
    public static OrderChange to(IncomingOrder after, IncomingOrder before) {
        return after.revision().kind() == Revision.Kind.DELETE ? cancelling(before) : between(before, after);
    }

    /** Of a cancelled order nothing is left: whatever brings it back to life brings all of its lines. */
    public static OrderChange between(IncomingOrder before, IncomingOrder after) {
        boolean cancelled = before.revision().kind() == Revision.Kind.DELETE;
        return new OrderChange(
                Kind.CHANGE,
                Optional.of(before),
                OrderComparison.heads(before, after),
                OrderComparison.lines(cancelled ? List.of() : before.lines(), after.lines()));
    }

    public static OrderChange cancelling(IncomingOrder before) {
        return new OrderChange(Kind.CANCEL, Optional.of(before), List.of(), List.of());
    }

    /** The same of a version whose extrinsics are called otherwise now, by those names. */
    OrderChange renaming(IncomingOrder after, UnaryOperator<Map<String, String>> names) {
        Optional<IncomingOrder> renamed = before.map(order -> order.renaming(names));
        return switch (kind) {
            case NEW -> this;
            case CHANGE -> renamed.map(order -> between(order, after)).orElse(this);
            case CANCEL -> renamed.map(OrderChange::cancelling).orElse(this);
        };
    }

    /** Whether both versions say the same. */
    public boolean isEmpty() {
        return head.isEmpty() && lines.isEmpty();
    }

    /** Every difference with its line, in one list; line 0 is the order as a whole. */
    public List<Told> all() {
        List<Told> all = new ArrayList<>();
        head.forEach(difference -> all.add(new Told(0, Effect.CHANGED, Optional.of(difference))));
        for (LineChange line : lines) {
            if (line.differences().isEmpty()) {
                all.add(new Told(line.number(), line.effect(), Optional.empty()));
            }
            line.differences()
                    .forEach(difference -> all.add(new Told(line.number(), line.effect(), Optional.of(difference))));
        }
        return all;
    }

    /** One difference of an order; a line that is added or dropped has none. */
    public record Told(int line, Effect effect, Optional<Difference> difference) {}
}
