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

/** Finds what a ship notice or an invoice is held against, by the id of any version of the order. */
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

    /** {@code then} of the order, once it is known that it was handed on; nobody else says anything of it or changes it meanwhile. */
    public <T> KeepOutcome<T> with(long supplierId, long orderId, Function<HandedOn, KeepOutcome<T>> then) {
        locks.hold(supplierId, orderId);
        Optional<OrderView> asked = orders.find(supplierId, orderId);
        if (asked.isEmpty()) {
            return new KeepOutcome.NoSuchOrder<>();
        }
        OrderHead head = asked.get().head();
        if (head.status() != OrderStatus.ACCEPTED) {
            return new KeepOutcome.NotHandedOn<>(why(head, asked.get().versions()));
        }
        List<OrderHead> told = asked.get().versions().stream()
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
                                .formatted(head.orderNumber())));
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
