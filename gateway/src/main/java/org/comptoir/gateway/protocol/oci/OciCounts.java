package org.comptoir.gateway.protocol.oci;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Tag;

/** How often which function was answered how, and how long it took: {@code comptoir_oci_milliseconds}. */
@ApplicationScoped
class OciCounts {

    private final Meters metrics;
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();

    @Inject
    OciCounts(Meters metrics) {
        this.metrics = metrics;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OciCounts() {
        this(null);
    }

    public void answered(String function, int status, long nanos) {
        times.computeIfAbsent(
                        function + ' ' + status,
                        key -> metrics.histogram(
                                "comptoir_oci_milliseconds",
                                new Tag("function", function),
                                new Tag("status", String.valueOf(status))))
                .update(TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
