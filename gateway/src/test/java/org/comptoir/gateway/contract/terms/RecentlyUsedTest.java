package org.comptoir.gateway.contract.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<Integer, String> kept = new RecentlyUsed<>(100, String::length);

    @Test
    void letsTheLongestUnusedGo() {
        kept.put(1, "x".repeat(40));
        kept.put(2, "x".repeat(40));
        kept.put(3, "x".repeat(10));
        assertThat(kept.find(1)).isNotNull();

        kept.put(4, "x".repeat(40));

        assertThat(kept.find(2)).isNull();
        assertThat(kept.find(1)).isNotNull();
        assertThat(kept.find(4)).isNotNull();
        assertThat(kept.bytes()).isEqualTo(90);
    }

    @Test
    void keepsAValueAboveTheLimitAlone() {
        kept.put(1, "x".repeat(40));

        kept.put(2, "x".repeat(400));

        assertThat(kept.find(1)).isNull();
        assertThat(kept.find(2)).hasSize(400);
    }

    @Test
    void countsAReplacedValueOnce() {
        kept.put(1, "x".repeat(40));
        kept.put(1, "x".repeat(20));

        assertThat(kept.bytes()).isEqualTo(20);
    }
}
