package org.comptoir.gateway.coresystem.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FolderForceTest {

    private final ExecutorService writers = Executors.newCachedThreadPool();
    private final AtomicInteger forcings = new AtomicInteger();

    @AfterEach
    void endWriters() {
        writers.shutdownNow();
    }

    @Test
    void servesAllWhoAskDuringOneForcingWithTheNext() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FolderForce force = new FolderForce(Path.of("orders"), folder -> {
            if (forcings.incrementAndGet() == 1) {
                begun.countDown();
                await(goOn);
            }
        });
        List<Thread> waiting = new ArrayList<>();
        Future<?> first = writers.submit(() -> forced(force));
        begun.await();
        for (int i = 0; i < 5; i++) {
            Thread writer = new Thread(() -> forced(force));
            writer.start();
            waiting.add(writer);
        }
        Awaitility.await().until(() -> waiting.stream().allMatch(one -> one.getState() == Thread.State.WAITING));

        goOn.countDown();
        first.get();
        for (Thread writer : waiting) {
            writer.join();
        }

        assertThat(forcings)
                .as("the first, and one for the five who asked during it")
                .hasValue(2);
    }

    @Test
    void forcesAnewForEachWhoAsksAfterwards() throws IOException {
        FolderForce force = new FolderForce(Path.of("orders"), folder -> forcings.incrementAndGet());

        force.force();
        force.force();

        assertThat(forcings).hasValue(2);
    }

    @Test
    void takesAForcingThatFailedForNone() throws IOException {
        FolderForce force = new FolderForce(Path.of("orders"), folder -> {
            if (forcings.incrementAndGet() == 1) {
                throw new IOException("disk full");
            }
        });

        assertThatThrownBy(force::force).hasMessage("disk full");
        force.force();

        assertThat(forcings).hasValue(2);
    }

    private static boolean forced(FolderForce force) {
        try {
            force.force();
            return true;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
