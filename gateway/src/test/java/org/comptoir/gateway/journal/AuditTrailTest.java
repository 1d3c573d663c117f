package org.comptoir.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final Rows rows = new Rows();
    private final AuditTrail trail = new AuditTrail(rows, Clock.systemUTC());

    @Test
    void anEventThatQuotesWhatNoColumnTakesIsKeptWithoutIt() {
        trail.append(new AuditEvent(1, "system", "delivery.dead", "order:1", "given up: HTTP 422 \0 wrong"));

        assertThat(rows.kept).extracting(AuditEvent::detail).containsExactly("given up: HTTP 422   wrong");
    }

    @Test
    void anEventThatIsTooWordyIsCut() {
        trail.append(new AuditEvent(1, "system", "delivery.dead", "order:1", "x".repeat(1_001)));

        assertThat(rows.kept).extracting(AuditEvent::detail).containsExactly("x".repeat(1_000));
    }

    private static final class Rows extends AuditChains {
        private final List<AuditEvent> kept = new ArrayList<>();

        @Override
        public void append(Instant at, AuditEvent event) {
            kept.add(event);
        }
    }
}
