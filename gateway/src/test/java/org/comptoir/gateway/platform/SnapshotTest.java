package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
    private final AtomicLong version = new AtomicLong();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicReference<String> row = new AtomicReference<>("first");

    private final Snapshot<String> snapshot = new Snapshot<>(
            new MovableClock(),
            () -> {
                compared.incrementAndGet();
                return version.get();
            },
            () -> {
                loaded.incrementAndGet();
                return row.get();
            });

    @Test
    void answersFromMemoryForTwoSeconds() {
        snapshot.get();
        pass(Duration.ofMillis(1_999));

        assertThat(snapshot.get()).isEqualTo("first");
        assertThat(compared).hasValue(1);
    }

    @Test
    void readsTheRowsAgainOnlyWhenTheVersionMoved() {
        snapshot.get();
        pass(Duration.ofSeconds(2));
        snapshot.get();

        assertThat(compared).hasValue(2);
        assertThat(loaded).hasValue(1);
    }

    @Test
    void learnsAChangeOfAnotherNodeWithinFiveSeconds() {
        snapshot.get();
        change("second");
        pass(Duration.ofSeconds(5));

        assertThat(snapshot.get()).isEqualTo("second");
    }

    @Test
    void learnsAChangeOfItsOwnNodeAtOnce() {
        snapshot.get();
        change("second");
        snapshot.expire();

        assertThat(snapshot.get()).isEqualTo("second");
    }

    @Test
    void comparesAgainWhenTheClockWasSetBack() {
        snapshot.get();
        change("second");
        pass(Duration.ofHours(-1));

        assertThat(snapshot.get()).isEqualTo("second");
    }

    @Test
    void keepsReadersGoingWhileOneOfThemReadsTheRows() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Snapshot<String> slow = new Snapshot<>(new MovableClock(), version::get, () -> {
            if (loaded.incrementAndGet() == 2) {
                reading.countDown();
                await(goOn);
            }
            return row.get();
        });
        slow.get();
        change("second");
        pass(Duration.ofSeconds(3));
        var worker = Executors.newSingleThreadExecutor();
        try {
            var refreshed = worker.submit(slow::get);
            await(reading);

            assertThat(slow.get()).isEqualTo("first");

            goOn.countDown();
            assertThat(refreshed.get()).isEqualTo("second");
            assertThat(slow.get()).isEqualTo("second");
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void whoWaitedForAReadingThatBeganBeforeAChangeReadsAnew() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Snapshot<String> slow = new Snapshot<>(new MovableClock(), version::get, () -> {
            String seen = row.get();
            if (loaded.incrementAndGet() == 2) {
                reading.countDown();
                await(goOn);
            }
            return seen;
        });
        slow.get();
        change("second");
        pass(Duration.ofSeconds(3));
        Thread before = new Thread(slow::get);
        AtomicReference<String> seen = new AtomicReference<>("");
        Thread after = new Thread(() -> seen.set(slow.get()));
        before.start();
        await(reading);
        change("third");
        slow.expire();
        after.start();
        while (after.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        goOn.countDown();
        before.join();
        after.join();

        assertThat(seen).hasValue("third");
    }

    private void change(String value) {
        row.set(value);
        version.incrementAndGet();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
