package org.comptoir.gateway.journal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.WorkThreads;
import org.junit.jupiter.api.Test;

class DailySweepTest {

    private static final Duration LONG = Duration.ofMinutes(100);

    private final Hands clock = new Hands();
    private final Rows rows = new Rows();

    @Test
    void aClaimLastsTwoHoursFromWhenItIsMadeHoweverLongThoseBeforeItTook() {
        DailySweep daily = new DailySweep(new Slow(), rows, nobody(), clock, new WorkThreads());

        assertThat(daily.sweepDue()).containsExactly(1L, 2L);

        assertThat(rows.claimedFor).containsExactly(Duration.ofHours(2), Duration.ofHours(2));
    }

    @SuppressWarnings("unchecked")
    private static Instance<RecordOwners> nobody() {
        return (Instance<RecordOwners>) Proxy.newProxyInstance(
                DailySweepTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, asked) -> null);
    }

    private final class Slow extends SweepRecords {
        @Override
        public SweepReport sweep(long supplierId, String actor) {
            clock.now = clock.now.plus(LONG);
            return new SweepReport(clock.now, actor, Map.of(), Map.of(), false);
        }
    }

    private final class Rows extends SweepRows {
        private final List<Duration> claimedFor = new ArrayList<>();

        @Override
        public void plan(long supplierId, Instant at) {
            // nothing is planned here
        }

        @Override
        public List<Long> due(Instant now) {
            return List.of(1L, 2L);
        }

        @Override
        public Optional<String> askedBy(long supplierId) {
            return Optional.empty();
        }

        @Override
        public boolean claim(long supplierId, Instant now, Instant until) {
            return claimedFor.add(Duration.between(clock.now, until));
        }
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-30T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
