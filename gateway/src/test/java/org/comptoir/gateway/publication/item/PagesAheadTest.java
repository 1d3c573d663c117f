package org.comptoir.gateway.publication.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesAheadTest {

    @Test
    void givesEveryArticleOfEveryPageInItsOrder() {
        Queue<List<String>> pages =
                new ArrayDeque<>(List.of(List.of("A", "B"), List.of("C"), List.of(), List.of("never")));

        try (Stream<String> items = PagesAhead.of(pages::remove)) {
            assertThat(items).containsExactly("A", "B", "C");
        }
    }

    @Test
    void readsTheNextPageWhileTheLastIsWritten() throws InterruptedException {
        var second = new CountDownLatch(2);

        try (Stream<String> items = PagesAhead.of(() -> {
            second.countDown();
            return List.of("A", "B");
        })) {
            Iterator<String> reader = items.iterator();
            reader.next();

            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFaultOfTheReaderReachesTheWriter() {
        Queue<List<String>> pages = new ArrayDeque<>(List.of(List.of("A")));

        try (Stream<String> items = PagesAhead.of(() -> {
            if (pages.isEmpty()) {
                throw new IllegalStateException("The database is gone");
            }
            return pages.remove();
        })) {
            assertThatThrownBy(items::toList).hasMessage("The database is gone");
        }
    }
}
