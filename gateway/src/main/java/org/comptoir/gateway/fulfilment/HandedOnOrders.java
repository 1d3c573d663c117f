package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.Revision;

/** Finds what a core system's word is held against, and holds it against everybody else until the transaction ends. */
@ApplicationScoped
public class HandedOnOrders {

    private final OrderLocks locks;
    private final OrderSearch orders;

    @Inject
    HandedOnOrders(OrderLocks locks, OrderSearch orders) {
        this.locks = locks;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HandedOnOrders() {
        this(null, null);
    }

    /** {@code then} of just that version, once it is known that it was handed on. */
    public <T> KeepOutcome<T> version(long supplierId, long orderId, Function<OrderView, KeepOutcome<T>> then) {
        // the buyer hears words on an order in the order in which they are kept, and none of what was replaced
        // meanwhile
        locks.hold(supplierId, orderId);
        Optional<OrderView> asked = orders.find(supplierId, orderId);
        if (asked.isEmpty()) {
            return new KeepOutcome.NoSuchOrder<>();
        }
        OrderHead head = asked.get().head();
        return head.status() == OrderStatus.ACCEPTED || HandedOn.isTried(asked.get())
                ? then.apply(asked.get())
                : new KeepOutcome.NotHandedOn<>(why(head, asked.get().versions()));
    }

    /** {@code then} of the newest version that was handed on, by the id of any of them that was. */
    public <T> KeepOutcome<T> newest(long supplierId, long orderId, Function<HandedOn, KeepOutcome<T>> then) {
        return version(supplierId, orderId, asked -> newest(supplierId, asked, then));
    }

    private <T> KeepOutcome<T> newest(long supplierId, OrderView asked, Function<HandedOn, KeepOutcome<T>> then) {
        if (HandedOn.isTried(asked)) {
            return then.apply(new HandedOn(asked, false));
        }
        List<OrderHead> told = asked.versions().stream()
                .filter(version -> version.status() == OrderStatus.ACCEPTED)
                .toList();
        boolean cancelled = told.get(0).revision() == Revision.Kind.DELETE;
        return told.stream()
                .filter(version -> version.revision() != Revision.Kind.DELETE)
                .findFirst()
                .flatMap(version -> orders.find(supplierId, version.id()))
                .map(counts -> then.apply(new HandedOn(counts, cancelled)))
                .orElseGet(() -> new KeepOutcome.NotHandedOn<>(
                        "Order %s was cancelled before it was handed on: nothing of it is to be shipped or invoiced"
                                .formatted(asked.head().orderNumber())));
    }

    /** Why nothing is confirmed of a version any more: the core system was handed a later one. Empty where it was not. */
    static Optional<String> replaced(OrderView order) {
        return replacement(order)
                .map(later -> (later.revision() == Revision.Kind.DELETE
                                ? "Order %s (%d) was cancelled by the buyer after it was handed on: say what becomes of the cancellation, %d"
                                : "Order %s (%d) was replaced after it was handed on: confirm the version that was handed on since, %d")
                        .formatted(order.head().orderNumber(), order.head().id(), later.id()));
    }

    /** The version by which the core system works instead of that one; empty where it works by that one, or by none since. */
    public static Optional<OrderHead> replacement(OrderView order) {
        // the newest come first
        return order.versions().stream()
                .takeWhile(version -> version.id() != order.head().id())
                .filter(version -> version.status() == OrderStatus.ACCEPTED)
                .findFirst();
    }

    private static String why(OrderHead head, List<OrderHead> versions) {
        String next = switch (head.status()) {
            case ON_HOLD ->
                "is on hold and was not handed on: somebody decides on it first, in the console or by /release";
            case PARKED ->
                "waits for an earlier version of its order and was not handed on: wait until that comes or is given up";
            case REFUSED -> "was refused and not handed on: the buyer orders anew what is wanted after all";
            default -> "was replaced before it was handed on: use the version that counts" + counting(versions);
        };
        return "Order %s (%d) %s".formatted(head.orderNumber(), head.id(), next);
    }

    private static String counting(List<OrderHead> versions) {
        return versions.stream()
                .filter(OrderHead::latest)
                .findFirst()
                .map(version -> ", " + version.id())
                .orElse("");
    }
}
