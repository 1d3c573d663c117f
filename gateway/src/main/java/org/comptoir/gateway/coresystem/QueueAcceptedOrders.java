package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderedArticles;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/**
 * Puts every accepted order into the outbox, in the order's own transaction: there is no accepted order without an entry
 * and no entry without one. Target, key and name are made here, once; the document is written when its turn comes.
 */
@ApplicationScoped
public class QueueAcceptedOrders {

    private static final int NAME_LENGTH = 80;

    private final Outbox outbox;
    private final CoreTargets targets;
    private final OrderedArticles articles;
    private final FreshOrders fresh;

    @Inject
    QueueAcceptedOrders(Outbox outbox, CoreTargets targets, OrderedArticles articles, FreshOrders fresh) {
        this.outbox = outbox;
        this.targets = targets;
        this.articles = articles;
        this.fresh = fresh;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QueueAcceptedOrders() {
        this(null, null, null, null);
    }

    void queue(@Observes OrderAccepted accepted) {
        Optional<StoredTarget> target = target(accepted);
        CrashPoints.reach("C11");
        outbox.add(
                target.isPresent()
                        ? draft(
                                accepted,
                                target.get().address(),
                                target.get().target().format())
                        : draft(accepted, CoreSystem.TARGET, OrderFormats.NEUTRAL.name()));
        fresh.put(accepted);
    }

    /** A change follows its order, whatever routes say today; empty for the operator's own core system. */
    private Optional<StoredTarget> target(OrderAccepted accepted) {
        IncomingOrder order = accepted.order();
        if (accepted.change().kind() != OrderChange.Kind.NEW) {
            Optional<String> before =
                    outbox.lastTarget(order.connection().supplier().value(), accepted.subject());
            if (before.isPresent()) {
                return before.filter(address -> !address.equals(CoreSystem.TARGET))
                        .map(this::known);
            }
        }
        return targets.route(order, new AskedOnce(order));
    }

    /** A node that has not heard of a new target yet lets the sender come again. */
    private StoredTarget known(String address) {
        return targets.at(address).orElseThrow(() -> new IllegalStateException("This node knows no target " + address));
    }

    static OutboxEntry draft(OrderAccepted accepted, String target, String format) {
        IncomingOrder order = accepted.order();
        String key = key(accepted, target);
        String extension = OrderFormats.find(format).map(OrderFormat::extension).orElse("txt");
        return new OutboxEntry(
                order.connection().supplier().value(),
                target,
                accepted.subject(),
                key,
                OrderDraft.CONTENT_TYPE,
                fileName(order, key) + "." + extension,
                OrderDraft.of(accepted).bytes());
    }

    /** A change has the digest of its document in its key, and without a number the document's id: it may say again what was said before. */
    private static String key(OrderAccepted accepted, String target) {
        IncomingOrder order = accepted.order();
        List<String> parts = new ArrayList<>(List.of(
                Long.toString(order.connection().supplier().value()),
                Long.toString(order.connection().id().value()),
                order.orderId(),
                order.version().orElse(""),
                target));
        if (accepted.change().kind() != OrderChange.Kind.NEW) {
            parts.add(accepted.change().kind().name());
            parts.add(order.digest());
            if (order.version().isEmpty()) {
                parts.add(order.documentId().value());
            }
        }
        return IdempotencyKey.of(parts).toString();
    }

    /** The buyer's number for people, the key for uniqueness: {@code PO-4711-6f1c….json}. */
    private static String fileName(IncomingOrder order, String key) {
        String readable = order.orderId().replaceAll("[^A-Za-z0-9._-]", "_");
        String visible = readable.startsWith(".") ? "_" + readable.substring(1) : readable;
        return (visible.length() > NAME_LENGTH ? visible.substring(0, NAME_LENGTH) : visible) + "-" + key;
    }

    /** Asks the catalog when the first route wants to know, and not again for this order. */
    private final class AskedOnce implements TargetRoute.Families {

        private final IncomingOrder order;
        private @Nullable Map<SupplierPartId, Set<String>> families;

        AskedOnce(IncomingOrder order) {
            this.order = order;
        }

        @Override
        public Set<String> of(IncomingLine line) {
            Map<SupplierPartId, Set<String>> known = families;
            if (known == null) {
                known = articles.families(order);
                families = known;
            }
            return known.getOrDefault(line.part().id(), Set.of());
        }
    }
}
