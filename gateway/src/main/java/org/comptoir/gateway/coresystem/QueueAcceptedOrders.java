package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderedArticles;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/**
 * Puts every accepted order into the outbox, in the order's own transaction: there is no accepted order without an entry
 * and no entry without one. Target and document are made here, once; from now on only the document's bytes travel.
 */
@ApplicationScoped
public class QueueAcceptedOrders {

    private static final Logger LOG = System.getLogger(QueueAcceptedOrders.class.getName());
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
        Optional<StoredTarget> target = target(accepted);
        outbox.add(
                target.isPresent()
                        ? entry(accepted, target.get(), settings.publicUrl())
                        : entry(accepted, settings.publicUrl()));
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
        CrashPoints.reach("C11");
        IncomingOrder order = accepted.order();
        String key = key(accepted, target);
        String name = fileName(order, key);
        return rendering(accepted, format, new FormatContext(key, publicUrl, settings))
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

    private static Rendering rendering(OrderAccepted accepted, OrderFormat format, FormatContext context) {
        boolean sayable = accepted.change().kind() == OrderChange.Kind.NEW || format.saysChanges(context.settings());
        return sayable
                ? written(format, accepted, context)
                : new Rendering.Unsayable(List.of(new FormatProblem(
                        OptionalInt.empty(),
                        "type",
                        "is %s, and the format says new orders only"
                                .formatted(accepted.change().kind().name().toLowerCase(Locale.ROOT)),
                        "have the change entered by hand")));
    }

    /**
     * A document its format breaks on ends as a dead letter like one the format can not say: the order is in order, and sent
     * again it would break on it again.
     */
    private static Rendering written(OrderFormat format, OrderAccepted accepted, FormatContext context) {
        try {
            return format.write(accepted, context);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            LOG.log(Level.ERROR, "%s broke on %s".formatted(format.name(), accepted.subject()), broken);
            return new Rendering.Unsayable(List.of(new FormatProblem(
                    OptionalInt.empty(),
                    "the order",
                    "breaks the format, which is a fault of ours: " + broken,
                    "report it and enter the order by hand")));
        }
    }

    /** A change has the digest of its document in its key: not every suite numbers its versions. */
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
