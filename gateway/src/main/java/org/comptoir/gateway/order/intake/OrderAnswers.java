package org.comptoir.gateway.order.intake;

import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.platform.sentence.Counted;

/** What senders are told: short, and the same on every resend. */
final class OrderAnswers {

    private OrderAnswers() {}

    static String received(IncomingOrder order, OrderStatus status) {
        String person = status == OrderStatus.ON_HOLD ? "; a person will look at it" : "";
        return switch (order.revision().kind()) {
            case NEW ->
                "Order " + order.orderId() + " received with "
                        + Counted.lines(order.lines().size()) + person;
            case UPDATE -> "Change of order " + named(order) + " received" + person;
            case DELETE -> "Cancellation of order " + order.orderId() + " received" + person;
        };
    }

    static String parked(IncomingOrder order) {
        return "%s of order %s received; it waits for what comes before it"
                .formatted(order.revision().kind() == Revision.Kind.DELETE ? "Cancellation" : "Change", named(order));
    }

    static String late(IncomingOrder order) {
        return "Order %s received; a later version is here already and counts".formatted(named(order));
    }

    static String known(IncomingOrder order) {
        return "order %s was received before with other content; send the change as type=\"update\""
                .formatted(order.orderId());
    }

    static String sameVersion(IncomingOrder order) {
        return "order %s was received before with other content; send the change with a higher orderVersion"
                .formatted(named(order));
    }

    static String over(IncomingOrder order) {
        return "order %s was cancelled; send a new order under a new number".formatted(order.orderId());
    }

    private static String named(IncomingOrder order) {
        return order.orderId()
                + order.version().map(version -> " version " + version).orElse("");
    }
}
