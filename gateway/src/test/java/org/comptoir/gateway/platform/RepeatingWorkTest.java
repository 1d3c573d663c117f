package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatingWorkTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger passes = new AtomicInteger();
    private RepeatingWork work;

    @AfterEach
    void stop() {
        work.stop(Duration.ofSeconds(5));
    }

    private static boolean within5s(CountDownLatch latch) throws InterruptedException {
        return latch.await(5, TimeUnit.SECONDS);
    }

    @Test
    void goesOnAtOnceWhileThereIsMore() throws InterruptedException {
        CountDownLatch five = new CountDownLatch(5);
        work = RepeatingWork.start(Thread::new, "test", LONG, () -> {
            five.countDown();
            return passes.incrementAndGet() < 5;
        });

        assertThat(within5s(five)).isTrue();
    }

    @Test
    void wakesWhenNudged() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        work = RepeatingWork.start(Thread::new, "test", LONG, () -> {
            first.countDown();
            second.countDown();
            return false;
        });
        assertThat(within5s(first)).isTrue();

        work.nudge();

        assertThat(within5s(second)).isTrue();
    }

    @Test
    void outlivesWhateverAPassThrows() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        work = RepeatingWork.start(Thread::new, "test", Duration.ofMillis(1), () -> {
            third.countDown();
            if (passes.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            throw new StackOverflowError("a document too deep");
        });

        assertThat(within5s(third)).isTrue();
    }

    @Test
    void letsThePassFinishAndDoesNoOtherWhenStopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        work = RepeatingWork.start(Thread::new, "test", Duration.ZERO, () -> {
            begun.countDown();
            goOn.await();
            passes.incrementAndGet();
            return true;
        });
        assertThat(within5s(begun)).isTrue();
        Thread stopping = new Thread(() -> work.stop(Duration.ofSeconds(5)));
        stopping.start();
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        goOn.countDown();
        stopping.join();

        assertThat(passes).hasValue(1);
    }
}
