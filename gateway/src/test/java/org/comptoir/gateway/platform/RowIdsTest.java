package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RowIdsTest {

    private final List<Integer> drawings = new ArrayList<>();
    private long sequence;
    private long now = Long.MAX_VALUE - 5;

    private Runnable whileDrawing = () -> {};

    private final RowIds ids = new RowIds(
            many -> {
                drawings.add(many);
                sequence += many;
                List<Long> drawn = LongStream.rangeClosed(sequence - many + 1, sequence)
                        .boxed()
                        .toList();
                Runnable meanwhile = whileDrawing;
                whileDrawing = () -> {};
                meanwhile.run();
                return drawn;
            },
            () -> now);

    private void wait(Duration time) {
        now += time.toNanos();
    }

    @Test
    void drawsMoreAtOnceWhileManyAreUsed() {
        List<Long> used = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            used.add(ids.next());
        }

        assertThat(used).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(drawings).containsExactly(1, 2, 4, 8, 16, 32, 64, 64, 64);
    }

    @Test
    void leavesNoGapsWhileLittleHappens() {
        for (long i = 1; i <= 5; i++) {
            assertThat(ids.next()).isEqualTo(i);
            wait(Duration.ofSeconds(2));
        }
    }

    @Test
    void keepsNoIdForLongerThanASecond() {
        ids.next();
        ids.next();
        wait(Duration.ofMillis(1_001));

        assertThat(ids.next()).as("3 was drawn and is forgotten").isEqualTo(4);
    }

    @Test
    void givesNoLowerIdAfterAHigherOneThoughTheLowerWereDrawnFirst() {
        ids.next();
        List<Long> faster = new ArrayList<>();
        whileDrawing = () -> faster.add(ids.next());

        long slower = ids.next();

        assertThat(slower).isEqualTo(2);
        assertThat(faster).containsExactly(4L);
        assertThat(List.of(ids.next(), ids.next(), ids.next(), ids.next()))
                .as("3 lies behind 4")
                .containsExactly(5L, 6L, 7L, 8L);
    }
}
