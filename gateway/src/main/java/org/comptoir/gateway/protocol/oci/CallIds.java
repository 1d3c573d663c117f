package org.comptoir.gateway.protocol.oci;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.platform.GatewaySettings;

/** Names calls for session and journal, since OCI does not: {@code time.process.number@node}. */
@ApplicationScoped
class CallIds {

    private static final int RADIX = 36;

    private final Clock clock;
    private final String node;
    private final String process;
    private final AtomicLong number = new AtomicLong();

    @Inject
    CallIds(Clock clock, RandomGenerator random, GatewaySettings settings) {
        this.clock = clock;
        this.node = settings.node();
        this.process = "oci" + Long.toString(random.nextLong(Long.MAX_VALUE), RADIX);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CallIds() {
        this.clock = null;
        this.node = null;
        this.process = null;
    }

    public DocumentId next() {
        return new DocumentId(clock.millis() + "." + process + "." + number.incrementAndGet() + "@" + node);
    }
}
