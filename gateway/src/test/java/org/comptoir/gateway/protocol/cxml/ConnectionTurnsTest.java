package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comptoir.gateway.partner.ConnectionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTurnsTest {

    private static final ConnectionId BUSY = new ConnectionId(1);
    private static final ConnectionId QUIET = new ConnectionId(2);

    private final ConnectionTurns turns = new ConnectionTurns(Duration.ofMillis(50));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        threads.shutdown();
    }

    @Test
    void keepsTheNinthWaitingAndNobodyOfAnotherConnection() throws InterruptedException {
        fill();

        assertThat(turns.take(BUSY, () -> "done")).isEmpty();
        assertThat(turns.take(QUIET, () -> "done")).contains("done");
    }

    @Test
    void givesATurnBackWhateverHappens() {
        for (int i = 0; i <= ConnectionTurns.AT_ONCE; i++) {
            assertThatThrownBy(() -> turns.take(BUSY, ConnectionTurnsTest::broken))
                    .hasMessage("broken");
        }

        assertThat(turns.take(BUSY, () -> "done")).contains("done");
    }

    private void fill() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(ConnectionTurns.AT_ONCE);
        for (int i = 0; i < ConnectionTurns.AT_ONCE; i++) {
            threads.execute(() -> turns.take(BUSY, () -> {
                inside.countDown();
                try {
                    end.await();
                } catch (InterruptedException hurried) {
                    Thread.currentThread().interrupt();
                }
                return "late";
            }));
        }
        inside.await();
    }

    private static String broken() {
        throw new IllegalStateException("broken");
    }
}
