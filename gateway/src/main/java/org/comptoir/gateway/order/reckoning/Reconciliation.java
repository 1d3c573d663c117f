package org.comptoir.gateway.order.reckoning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.gateway.order.reckoning.Reckoning.Figure;
import org.comptoir.gateway.order.reckoning.Reckoning.Kind;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.Meters;
import org.comptoir.gateway.platform.RepeatingWork;
import org.comptoir.gateway.platform.WorkThreads;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.Tag;

/** Reconciles every five minutes, on every node, and shows what came of it in log, metrics and health. */
@ApplicationScoped
public class Reconciliation {

    private static final Logger LOG = System.getLogger(Reconciliation.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final ReconcileOrders reconcile;
    private final Meters meters;
    private final Map<Figure, AtomicLong> figures = new EnumMap<>(Figure.class);
    private final Map<Kind, AtomicLong> amiss = new EnumMap<>(Kind.class);
    private Optional<RepeatingWork> work = Optional.empty();

    @Inject
    Reconciliation(ReconcileOrders reconcile, Meters meters) {
        this.reconcile = reconcile;
        this.meters = meters;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Reconciliation() {
        this(null, null);
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        for (Figure figure : Figure.values()) {
            figures.put(figure, gauge("comptoir_order_reckoning", "state", figure));
        }
        for (Kind kind : Kind.values()) {
            amiss.put(kind, gauge("comptoir_order_discrepancies", "kind", kind));
        }
        work = Optional.of(RepeatingWork.start(new WorkThreads(), "reconciliation", PAUSE, this::pass));
    }

    void stop(@Observes GatewayStopping stop) {
        work.ifPresent(running -> running.stop(stop.grace()));
    }

    /** Says how many things were amiss at last; never down, for another node would find the same. */
    @Produces
    @Readiness
    public HealthCheck orders() {
        return () -> {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("orders-reconciled").up();
            amiss.forEach((kind, count) -> response.withData(kind.name(), count.get()));
            return response.build();
        };
    }

    private boolean pass() {
        show(reconcile.reconcile());
        return false;
    }

    private void show(Reckoning reckoning) {
        figures.forEach((figure, gauge) -> gauge.set(reckoning.figure(figure)));
        amiss.forEach((kind, gauge) -> gauge.set(reckoning.count(kind)));
        LOG.log(
                reckoning.amiss().isEmpty() ? Level.INFO : Level.ERROR,
                "Orders of the last day: {0}",
                reckoning.toString());
    }

    private AtomicLong gauge(String name, String tag, Enum<?> constant) {
        AtomicLong value = new AtomicLong();
        meters.gauge(name, value, AtomicLong::get, new Tag(tag, constant.name()));
        return value;
    }
}
