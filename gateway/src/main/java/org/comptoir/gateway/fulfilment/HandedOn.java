package org.comptoir.gateway.fulfilment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;

/**
 * The version of an order that the core system works by: the newest that was handed on to it.
 *
 * @param order that version; a cancelled order's last one before the cancellation
 * @param cancelled whether the buyer cancelled it since
 */
public record HandedOn(OrderView order, boolean cancelled) {

    /** Whoever tries an order out is its core system, too, until it is handed on; what is said of it till then is a trial. */
    public static boolean isTried(OrderView order) {
        return order.isTrial() && order.head().status() == OrderStatus.ON_HOLD;
    }

    /** Whether what is said of it is a trial. */
    public boolean tried() {
        return isTried(order);
    }

    /** Its lines by their numbers. */
    public Map<Integer, IncomingLine> lines() {
        Map<Integer, IncomingLine> lines = new HashMap<>();
        order.lines().forEach(line -> lines.put(line.ordered().number(), line.ordered()));
        return lines;
    }

    public Optional<IncomingLine> line(int number) {
        return order.lines().stream()
                .map(OrderView.Line::ordered)
                .filter(line -> line.number() == number)
                .findFirst();
    }

    public long firstId() {
        return order.firstId();
    }

    /** Ours of the version. */
    public long id() {
        return order.head().id();
    }
}
