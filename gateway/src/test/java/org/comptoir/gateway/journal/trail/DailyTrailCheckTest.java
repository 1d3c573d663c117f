package org.comptoir.gateway.journal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.WorkThreads;
import org.junit.jupiter.api.Test;

class DailyTrailCheckTest {

    @Test
    void aChainWhoseCheckFailsKeepsNoOtherFromItsOwn() {
        DailyTrailCheck daily =
                new DailyTrailCheck(new FailingFirst(), new AllDue(), Clock.systemUTC(), new WorkThreads());

        assertThat(daily.checkDue()).containsExactly(2L);
    }

    private static final class AllDue extends TrailChecks {
        @Override
        public List<Long> due(Instant before) {
            return List.of(1L, 2L);
        }
    }

    private static final class FailingFirst extends CheckTrail {
        @Override
        public TrailCheck check(long supplierId, String actor) {
            if (supplierId == 1) {
                throw new IllegalStateException("a row that can not be read");
            }
            return new TrailCheck(Instant.EPOCH, actor, 0, Optional.empty(), Optional.empty());
        }
    }
}
