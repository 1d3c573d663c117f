package org.comptoir.gateway.platform;

import java.util.function.Function;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * The server's counters, for everybody. Made once, at boot: the server gives its registry only to threads that stand in an
 * application, which those of {@link WorkThreads} do not. What it gave can be used from any thread.
 */
public final class Meters {

    private final MetricRegistry registry;

    Meters(MetricRegistry registry) {
        this.registry = registry;
    }

    /** The counter of that name and those tags, made when first asked for. */
    public Counter counter(String name, Tag... tags) {
        return registry.counter(name, tags);
    }

    /** For times: the server writes a timer's quantiles in nanoseconds under a name that says seconds. */
    public Histogram histogram(String name, Tag... tags) {
        return registry.histogram(name, tags);
    }

    /** Shows what {@code reading} says of {@code of} whenever somebody asks. */
    public <T, N extends Number> void gauge(String name, T of, Function<T, N> reading, Tag... tags) {
        registry.gauge(name, of, reading, tags);
    }
}
