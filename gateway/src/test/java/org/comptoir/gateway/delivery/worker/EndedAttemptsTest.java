package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;
import org.junit.jupiter.api.Test;

class EndedAttemptsTest {

    private static Ended ended(long id) {
        OutboxEntry entry = new OutboxEntry(1, "t", "order:" + id, "key-" + id, "text/plain", "f", new byte[0]);
        return new Ended(
                new Claimed(id, "n1/1", 0, 0, false, 0, new Delivery(entry, 1)),
                new Ending(DeliveryState.DELIVERED, Ending.DELIVERED, "ok", Duration.ZERO, 0, false, Duration.ZERO));
    }

    private static List<Long> ids(List<Ended> group) {
        return group.stream().map(ended -> ended.held().id()).toList();
    }

    @Test
    void writesWhatEndedMeanwhileAsOneGroup() throws Exception {
        List<List<Long>> groups = new ArrayList<>();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        EndedAttempts attempts = new EndedAttempts(group -> {
            groups.add(ids(group));
            writing.countDown();
            await(goOn);
        });
        Thread writer = new Thread(() -> attempts.add(ended(1)));
        writer.start();
        writing.await();

        attempts.add(ended(2));
        attempts.add(ended(3));
        goOn.countDown();
        writer.join();

        assertThat(groups).containsExactly(List.of(1L), List.of(2L, 3L));
    }

    @Test
    void forgetsNoneHoweverManyEndAtOnce() throws Exception {
        Set<Long> written = ConcurrentHashMap.newKeySet();
        AtomicInteger atOnce = new AtomicInteger();
        EndedAttempts attempts = new EndedAttempts(group -> {
            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
            assertThat(group).hasSizeLessThanOrEqualTo(64);
            written.addAll(ids(group));
            atOnce.decrementAndGet();
        });
        int lanes = 8;
        int each = 2_000;
        CyclicBarrier begin = new CyclicBarrier(lanes);
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        List<Future<?>> running = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            long first = (long) lane * each;
            running.add(threads.submit(() -> {
                begin.await();
                for (long id = first; id < first + each; id++) {
                    attempts.add(ended(id));
                }
                return null;
            }));
        }
        for (Future<?> lane : running) {
            lane.get();
        }
        threads.shutdown();

        assertThat(written).hasSize(lanes * each);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
