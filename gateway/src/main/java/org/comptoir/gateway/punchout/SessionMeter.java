package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;

/** Counts sessions started, entered and ended on this node. */
@ApplicationScoped
class SessionMeter {

    private final Meters metrics;
    private final Counter started;
    private final Counter entered;

    @Inject
    SessionMeter(Meters metrics) {
        this.metrics = metrics;
        this.started = metrics.counter("comptoir_punchout_started_total");
        this.entered = metrics.counter("comptoir_punchout_entered_total");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionMeter() {
        this.metrics = null;
        this.started = null;
        this.entered = null;
    }

    public void started() {
        started.inc();
    }

    public void entered() {
        entered.inc();
    }

    public void ended(SessionSummary.State state) {
        metrics.counter(
                        "comptoir_punchout_ended_total",
                        new Tag("as", state.name().toLowerCase(Locale.ROOT)))
                .inc();
    }
}
