package org.comptoir.gateway.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts attempts and their time by target, and shows how much is waiting or dead.
 *
 * <p>Times are histograms and not timers: the server writes a timer's quantiles in nanoseconds under a name that says
 * seconds.
 */
@ApplicationScoped
class DeliveryMeters {

    private final Meters metrics;
    private final Map<String, Counter> attempts = new ConcurrentHashMap<>();
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> breakers = new ConcurrentHashMap<>();
    private final Map<DeliveryState, AtomicLong> open = new EnumMap<>(DeliveryState.class);

    @Inject
    DeliveryMeters(Meters metrics) {
        this.metrics = metrics;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryMeters() {
        this(null);
    }

    public void ended(String target, String outcome, Duration took) {
        attempts.computeIfAbsent(
                        target + ' ' + outcome,
                        key -> metrics.counter(
                                "comptoir_delivery_attempts_total",
                                new Tag("target", target),
                                new Tag("outcome", outcome)))
                .inc();
        times.computeIfAbsent(
                        target,
                        key -> metrics.histogram("comptoir_delivery_attempt_milliseconds", new Tag("target", target)))
                .update(took.toMillis());
    }

    public synchronized void open(Map<DeliveryState, Long> counts) {
        counts.forEach(
                (state, count) -> open.computeIfAbsent(state, this::gauge).set(count));
    }

    /** Whether the circuit breaker of a target is open on this node: 1 or 0. */
    public void breaker(String target, boolean isOpen) {
        breakers.computeIfAbsent(target, this::breakerGauge).set(isOpen ? 1 : 0);
    }

    private AtomicLong breakerGauge(String target) {
        AtomicLong value = new AtomicLong();
        metrics.gauge("comptoir_delivery_breaker_open", value, AtomicLong::get, new Tag("target", target));
        return value;
    }

    private AtomicLong gauge(DeliveryState state) {
        AtomicLong value = new AtomicLong();
        metrics.gauge("comptoir_delivery_open_entries", value, AtomicLong::get, new Tag("state", state.name()));
        return value;
    }
}
