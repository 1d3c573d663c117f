package org.comptoir.gateway.journal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static TreeMap<Integer, Long> counts(long... millis) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (long each : millis) {
            counts.merge(Pace.step(each), 1L, Long::sum);
        }
        return counts;
    }

    @Test
    void figuresAreTheUpperEndsOfTheirStepsAndNeverTooGood() {
        assertThat(Pace.of(counts(12, 12, 12, 180))).isEqualTo(new Pace(4, 15, 200));
    }

    @Test
    void oneSlowAnswerOfTwentyIsAboveTheNinetyFifthPercentile() {
        long[] millis = new long[20];
        Arrays.fill(millis, 5);
        millis[19] = 900;

        assertThat(Pace.of(counts(millis))).isEqualTo(new Pace(20, 5, 5));
    }

    @Test
    void whatTakesLongerThanTheLastStepCountsAsThat() {
        assertThat(Pace.of(counts(3_600_000)).median()).isEqualTo(60_000);
    }

    @Test
    void aLoneAnswerIsMedianAndAll() {
        assertThat(Pace.of(counts(0))).isEqualTo(new Pace(1, 1, 1));
    }
}
