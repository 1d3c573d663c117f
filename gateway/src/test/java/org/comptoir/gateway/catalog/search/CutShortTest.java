package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutShortTest {

    private static final WordQuery BOLT = WordQuery.of(Language.EN, "bolt");

    @TempDir
    Path path;

    private final AtomicLong worked = new AtomicLong();
    private AnIndex.Built index;
    private Duration step = Duration.ZERO;

    @BeforeEach
    void open() {
        index = new AnIndex().with("A-1", "bolt").with("A-2", "bolt").in(path, () -> worked.addAndGet(step.toNanos()));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void saysThatAQuestionThatIsTooMuchWorkWasCutShort() {
        step = Duration.ofSeconds(1);

        Hits hits = index.find(BOLT, Sight.EVERYTHING, 24);

        assertThat(hits.partial()).isTrue();
        assertThat(hits.total()).isZero();
    }

    @Test
    void remembersNothingOfAQuestionThatWasCutShort() {
        step = Duration.ofSeconds(1);
        index.find(BOLT, Sight.EVERYTHING, 24);
        index.count(BOLT, Sight.EVERYTHING);
        step = Duration.ZERO;

        Hits hits = index.find(BOLT, Sight.EVERYTHING, 24);

        assertThat(hits.partial()).isFalse();
        assertThat(hits.entries()).containsExactly(0, 1);
        assertThat(index.count(BOLT, Sight.EVERYTHING).categories()).containsEntry("shelf", 2);
    }

    @Test
    void countsOnlyTheWorkOfTheAskingThread() throws InterruptedException {
        long before = TimedSearcher.workNanos();

        Thread.sleep(300);

        assertThat(TimedSearcher.workNanos() - before)
                .isLessThan(Duration.ofMillis(200).toNanos());
    }
}
