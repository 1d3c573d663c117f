package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.comptoir.gateway.journal.pace.AnswerTimes;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How often which request was answered how, and how long it took: {@code comptoir_cxml_milliseconds}.
 *
 * <p>A histogram and not a timer: the server writes a timer's quantiles in nanoseconds under a name that says seconds.
 */
@ApplicationScoped
class CxmlCounts {

    private final Meters metrics;
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();

    private final AnswerTimes pace;

    @Inject
    CxmlCounts(Meters metrics, AnswerTimes pace) {
        this.metrics = metrics;
        this.pace = pace;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlCounts() {
        this(null, null);
    }

    /** @param supplier whose buyer was answered; empty where nobody was recognised */
    public void answered(String request, int status, long nanos, OptionalLong supplier) {
        supplier.ifPresent(known -> pace.note(known, Duration.ofNanos(nanos)));
        times.computeIfAbsent(request + ' ' + status, key -> histogram(request, status))
                .update(TimeUnit.NANOSECONDS.toMillis(nanos));
    }

    private Histogram histogram(String request, int status) {
        return metrics.histogram(
                "comptoir_cxml_milliseconds", new Tag("request", request), new Tag("status", String.valueOf(status)));
    }
}
