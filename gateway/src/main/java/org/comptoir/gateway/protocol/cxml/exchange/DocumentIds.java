package org.comptoir.gateway.protocol.cxml.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.platform.GatewaySettings;

/** Makes payloadIDs in the form of the standard: {@code time.process.number@host}. */
@ApplicationScoped
public class DocumentIds {

    public static final int LONGEST = 255;

    /** Some suites leave payloadID empty; a session, unlike an order, needs it for looking things up only. */
    public static final String UNNAMED = "unnamed";

    private static final int RADIX = 36;

    private final Clock clock;
    private final String host;
    private final String process;
    private final AtomicLong number = new AtomicLong();

    @Inject
    public DocumentIds(Clock clock, RandomGenerator random, GatewaySettings settings) {
        this.clock = clock;
        this.host = settings.node();
        this.process = Long.toString(random.nextLong(Long.MAX_VALUE), RADIX);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentIds() {
        this.clock = null;
        this.host = null;
        this.process = null;
    }

    public String next() {
        return clock.millis() + "." + process + "." + number.incrementAndGet() + "@" + host;
    }
}
