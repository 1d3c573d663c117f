package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class RankingsTest {

    private final Rankings rankings = new Rankings();
    private final AtomicInteger asked = new AtomicInteger();

    private Optional<Rankings.Ranking> finding(int... entries) {
        return rankings.of(WordQuery.of(Language.EN, "bolt"), Rankings.Met.ALL, () -> {
            asked.incrementAndGet();
            return new Hits(entries, entries.length);
        });
    }

    @Test
    void asksTheIndexOnceForTheSameWords() {
        finding(3, 1, 2);
        finding(3, 1, 2);

        assertThat(asked).hasValue(1);
    }

    @Test
    void keepsTheLanguagesApart() {
        finding(3);

        assertThat(rankings.of(WordQuery.of(Language.DE, "bolt"), Rankings.Met.ALL, () -> Hits.NONE)
                        .orElseThrow()
                        .accepted(any -> true, 24)
                        .total())
                .isZero();
    }

    @Test
    void appliesEachClientsAssortment() {
        Hits hits = finding(5, 4, 3, 2, 1).orElseThrow().accepted(entry -> entry != 4, 2);

        assertThat(hits.entries()).containsExactly(5, 3);
        assertThat(hits.total()).isEqualTo(4);
    }

    @Test
    void findsNothingWhereEverythingIsHidden() {
        assertThat(finding(5, 4).orElseThrow().accepted(entry -> false, 24).total())
                .isZero();
    }

    @Test
    void remembersOnlyThatATextFindsTooMuch() {
        int[] all = IntStream.rangeClosed(0, Rankings.LONGEST).toArray();

        assertThat(finding(all)).isEmpty();
        assertThat(finding(all)).isEmpty();
        assertThat(asked).hasValue(1);
    }
}
