package org.comptoir.gateway.protocol.oci;

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

/** How often which function was answered how, and how long it took: {@code comptoir_oci_milliseconds}. */
@ApplicationScoped
class OciCounts {

    private static final int FIRST_ERROR = 400;

    private final Meters metrics;
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();

    private final AnswerTimes pace;

    @Inject
    OciCounts(Meters metrics, AnswerTimes pace) {
        this.metrics = metrics;
        this.pace = pace;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OciCounts() {
        this(null, null);
    }

    /** @param supplier whose connection was called; empty where there is none of that name */
    public void answered(String function, int status, long nanos, OptionalLong supplier) {
        if (status < FIRST_ERROR) {
            supplier.ifPresent(known -> pace.note(known, Duration.ofNanos(nanos)));
        }
        times.computeIfAbsent(
                        function + ' ' + status,
                        key -> metrics.histogram(
                                "comptoir_oci_milliseconds",
                                new Tag("function", function),
                                new Tag("status", String.valueOf(status))))
                .update(TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
