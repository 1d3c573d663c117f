package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How often which request was answered how, and how long it took: {@code comptoir_cxml}. */
@ApplicationScoped
class CxmlCounts {

    private final MetricRegistry metrics;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    CxmlCounts(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlCounts() {
        this(null);
    }

    public void answered(String request, int status, long nanos) {
        timers.computeIfAbsent(request + ' ' + status, key -> timer(request, status))
                .update(Duration.ofNanos(nanos));
    }

    private Timer timer(String request, int status) {
        return metrics.timer("comptoir_cxml", new Tag("request", request), new Tag("status", String.valueOf(status)));
    }
}
