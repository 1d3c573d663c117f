package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderReading;
import org.comptoir.gateway.partner.dialect.extrinsic.OrderNames;
import org.comptoir.gateway.platform.GatewaySettings;

/**
 * Writes the documents of accepted orders, each when its delivery is first attempted and not in the buyer's request: one that
 * breaks its format, or the process, costs attempts of its own and nobody else's.
 */
@ApplicationScoped
class OrderDocuments {

    private static final int MOST = 900;

    private final FreshOrders fresh;
    private final OrderReading reading;
    private final CoreTargets targets;
    private final GatewaySettings settings;

    @Inject
    OrderDocuments(FreshOrders fresh, OrderReading reading, CoreTargets targets, GatewaySettings settings) {
        this.fresh = fresh;
        this.reading = reading;
        this.targets = targets;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderDocuments() {
        this(null, null, null, null);
    }

    /** As the target wants it now. */
    Writing write(OutboxEntry draft) {
        if (draft.target().equals(CoreSystem.TARGET)) {
            return write(order(draft), draft, OrderFormats.NEUTRAL, SettingValues.NONE, settings.publicUrl());
        }
        Optional<StoredTarget> target = targets.at(draft.target());
        if (target.isEmpty()) {
            return new Writing.Later("this node knows no target " + draft.target());
        }
        CoreTarget wants = target.get().target();
        return OrderFormats.find(wants.format())
                .map(format -> write(order(draft), draft, format, wants.formatSettings(), settings.publicUrl()))
                .orElseGet(() -> new Writing.Later("this node knows no format " + wants.format()));
    }

    private OrderAccepted order(OutboxEntry entry) {
        OrderDraft draft = OrderDraft.read(entry);
        return fresh.take(draft.order())
                .orElseGet(() -> reading.accepted(entry.supplierId(), draft.order(), draft.told()));
    }

    static Writing write(
            OrderAccepted accepted, OutboxEntry draft, OrderFormat format, SettingValues wanted, URI publicUrl) {
        FormatContext context = new FormatContext(draft.idempotencyKey(), publicUrl, wanted);
        return rendering(inItsWords(accepted), format, context)
                .fold(
                        said -> new Writing.Written(new OutboxEntry(
                                draft.supplierId(),
                                draft.target(),
                                draft.subject(),
                                draft.idempotencyKey(),
                                format.contentType(wanted),
                                fileName(draft.fileName(), format),
                                said.bytes())),
                        unsayable -> new Writing.Unsayable(reasons(format, unsayable.problems())));
    }

    /** What the order was compared by stays as it came; the core system gets the names that are agreed with it. */
    private static OrderAccepted inItsWords(OrderAccepted accepted) {
        OrderNames names = accepted.order().connection().dialect().orderNames();
        return names.isEmpty() ? accepted : accepted.renaming(names::handOn);
    }

    private static Rendering rendering(OrderAccepted accepted, OrderFormat format, FormatContext context) {
        boolean sayable = accepted.change().kind() == OrderChange.Kind.NEW || format.saysChanges(context.settings());
        return sayable
                ? format.write(accepted, context)
                : new Rendering.Unsayable(List.of(new FormatProblem(
                        OptionalInt.empty(),
                        "type",
                        "is %s, and the format says new orders only"
                                .formatted(accepted.change().kind().name().toLowerCase(Locale.ROOT)),
                        "have the change entered by hand")));
    }

    /** The target may have another format by now than when the order came. */
    private static String fileName(String drafted, OrderFormat format) {
        return drafted.substring(0, drafted.lastIndexOf('.') + 1) + format.extension();
    }

    private static String reasons(OrderFormat format, List<FormatProblem> problems) {
        String line = problems.stream()
                .map(FormatProblem::toString)
                .collect(Collectors.joining(" · ", format.name() + " can not say this order: · ", ""));
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
