package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderedArticles;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/**
 * Puts every accepted order into the outbox, in the order's own transaction: there is no accepted order without an entry
 * and no entry without one. Target and document are made here, once; from now on only the document's bytes travel.
 */
@ApplicationScoped
public class QueueAcceptedOrders {

    private static final int NAME_LENGTH = 80;

    private final Outbox outbox;
    private final CoreTargets targets;
    private final OrderedArticles articles;
    private final GatewaySettings settings;

    @Inject
    QueueAcceptedOrders(Outbox outbox, CoreTargets targets, OrderedArticles articles, GatewaySettings settings) {
        this.outbox = outbox;
        this.targets = targets;
        this.articles = articles;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QueueAcceptedOrders() {
        this(null, null, null, null);
    }

    void queue(@Observes OrderAccepted accepted) {
        Optional<StoredTarget> target = targets.route(accepted.order(), new AskedOnce(accepted.order()));
        outbox.add(
                target.isPresent()
                        ? entry(accepted, target.get(), settings.publicUrl())
                        : entry(accepted, settings.publicUrl()));
    }

    /** For the operator's own core system, which wants the neutral document. */
    static OutboxEntry entry(OrderAccepted accepted, URI publicUrl) {
        return entry(accepted, CoreSystem.TARGET, OrderFormats.NEUTRAL, SettingValues.NONE, publicUrl);
    }

    static OutboxEntry entry(OrderAccepted accepted, StoredTarget target, URI publicUrl) {
        OrderFormat format = OrderFormats.find(target.target().format())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no format " + target.target().format()));
        return entry(accepted, target.address(), format, target.target().formatSettings(), publicUrl);
    }

    private static OutboxEntry entry(
            OrderAccepted accepted, String target, OrderFormat format, SettingValues settings, URI publicUrl) {
        IncomingOrder order = accepted.order();
        String key = key(order, target);
        String name = fileName(order, key);
        return format.write(accepted, new FormatContext(key, publicUrl, settings))
                .fold(
                        said -> new OutboxEntry(
                                order.connection().supplier().value(),
                                target,
                                accepted.subject(),
                                key,
                                format.contentType(settings),
                                name + "." + format.extension(),
                                said.bytes()),
                        unsayable -> new OutboxEntry(
                                order.connection().supplier().value(),
                                target,
                                accepted.subject(),
                                key,
                                UnsayableOrder.CONTENT_TYPE,
                                name + ".txt",
                                UnsayableOrder.write(format.name(), unsayable.problems())));
    }

    private static String key(IncomingOrder order, String target) {
        return IdempotencyKey.of(List.of(
                        Long.toString(order.connection().supplier().value()),
                        Long.toString(order.connection().id().value()),
                        order.orderId(),
                        order.version().orElse(""),
                        target))
                .toString();
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
