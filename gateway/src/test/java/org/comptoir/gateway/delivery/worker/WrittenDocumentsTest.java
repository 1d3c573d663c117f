package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.worker.WrittenDocuments.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrittenDocumentsTest {

    private final ExecutorService lanes = Executors.newFixedThreadPool(8);
    private final List<List<Long>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void stop() {
        lanes.shutdownNow();
    }

    private static OutboxEntry entry(long id) {
        return new OutboxEntry(1, "t", "order:" + id, "key-" + id, "text/plain", "f", new byte[0]);
    }

    private Future<Boolean> keep(WrittenDocuments documents, long id) {
        Claimed held = new Claimed(id, "n1/1", 0, 0, false, 0, new Delivery(entry(id), 1));
        return lanes.submit(() -> documents.keep(held, entry(id)));
    }

    /** Holds the first group until told; entry 3 is another's by now, entry 4 can not be kept. */
    private boolean[] kept(List<Written> group) {
        groups.add(group.stream().map(written -> written.held().id()).toList());
        if (groups.size() == 1) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> goOn.getCount() == 0);
        }
        boolean[] kept = new boolean[group.size()];
        for (int i = 0; i < kept.length; i++) {
            long id = group.get(i).held().id();
            if (id == 4) {
                throw new IllegalStateException("too large");
            }
            kept[i] = id != 3;
        }
        return kept;
    }

    private List<Future<Boolean>> behindTheFirst(WrittenDocuments documents, long... ids) {
        List<Future<Boolean>> all = new ArrayList<>(List.of(keep(documents, 1)));
        Awaitility.await().until(() -> !groups.isEmpty());
        for (long id : ids) {
            all.add(keep(documents, id));
        }
        Awaitility.await().until(() -> documents.waiting() == ids.length);
        goOn.countDown();
        return all;
    }

    @Test
    void whatIsWrittenMeanwhileIsKeptAsOneGroupAndEachIsToldOfItsOwn() throws Exception {
        List<Future<Boolean>> all = behindTheFirst(new WrittenDocuments(this::kept), 2, 3, 5);

        assertThat(all.get(0).get()).isTrue();
        assertThat(all.get(1).get()).isTrue();
        assertThat(all.get(2).get()).as("another worker's by now").isFalse();
        assertThat(all.get(3).get()).isTrue();
        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).containsExactlyInAnyOrder(2L, 3L, 5L);
    }

    @Test
    void oneThatCanNotBeKeptTakesNoOtherWithIt() throws Exception {
        List<Future<Boolean>> all = behindTheFirst(new WrittenDocuments(this::kept), 2, 4, 5);

        assertThat(all.get(1).get()).isTrue();
        assertThat(all.get(3).get()).isTrue();
        assertThatThrownBy(() -> all.get(2).get()).hasRootCauseMessage("too large");
    }

    @Test
    void anErrorLeavesNobodyWaiting() {
        List<Future<Boolean>> all = behindTheFirst(
                new WrittenDocuments(group -> {
                    boolean[] kept = kept(group);
                    if (groups.size() > 1) {
                        throw new StackOverflowError();
                    }
                    return kept;
                }),
                2,
                5);

        assertThat(all.get(0)).succeedsWithin(Duration.ofSeconds(20));
        assertThat(all.get(1)).failsWithin(Duration.ofSeconds(20));
        assertThat(all.get(2)).failsWithin(Duration.ofSeconds(20));
    }
}
