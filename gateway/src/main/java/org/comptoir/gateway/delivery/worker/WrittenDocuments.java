package org.comptoir.gateway.delivery.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.jspecify.annotations.Nullable;

/**
 * Documents kept before they are sent, in groups: what lanes have written while a group is being kept is the next group. A lane
 * waits until its own is on the disk, and shares the commit with those who wait beside it.
 */
final class WrittenDocuments {

    /** A document and the claim under which it was written. */
    record Written(Claimed held, OutboxEntry entry) {}

    private static final int LARGEST_GROUP = 16;

    private final Function<List<Written>, boolean[]> keeper;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock keeping = new ReentrantLock();

    /** @param keeper keeps one group in one transaction, and says of each whether its entry was still that claim's */
    WrittenDocuments(Function<List<Written>, boolean[]> keeper) {
        this.keeper = keeper;
    }

    /**
     * Comes back when the document is kept.
     *
     * @return whether its entry was still that claim's
     * @throws RuntimeException where it could not be kept, alone
     */
    boolean keep(Claimed held, OutboxEntry entry) {
        Waiting own = new Waiting(new Written(held, entry));
        waiting.add(own);
        keeping.lock();
        try {
            while (!own.over) {
                keepGroup();
            }
        } finally {
            keeping.unlock();
        }
        if (own.refused != null) {
            throw own.refused;
        }
        return own.kept;
    }

    /** How many have been written and wait to be kept. */
    int waiting() {
        return waiting.size();
    }

    private void keepGroup() {
        List<Waiting> group = new ArrayList<>();
        Waiting next = waiting.poll();
        while (next != null) {
            group.add(next);
            next = group.size() < LARGEST_GROUP ? waiting.poll() : null;
        }
        try {
            keep(group);
        } catch (RuntimeException refused) {
            // one that can not be kept takes no other with it
            group.forEach(this::keepAlone);
        } finally {
            // an error ends its own lane, and leaves no other waiting for ever
            group.stream()
                    .filter(one -> !one.over)
                    .forEach(one -> one.refuse(new IllegalStateException(
                            "keeping the documents beside it broke off; it is written again")));
        }
    }

    private void keepAlone(Waiting one) {
        try {
            keep(List.of(one));
        } catch (RuntimeException refused) {
            one.refuse(refused);
        }
    }

    private void keep(List<Waiting> group) {
        boolean[] kept = keeper.apply(group.stream().map(one -> one.written).toList());
        for (int i = 0; i < kept.length; i++) {
            group.get(i).kept = kept[i];
            group.get(i).over = true;
        }
    }

    /** Written and read under the lock only. */
    private static final class Waiting {
        private final Written written;
        private boolean over;
        private boolean kept;
        private @Nullable RuntimeException refused;

        Waiting(Written written) {
            this.written = written;
        }

        void refuse(RuntimeException why) {
            refused = why;
            over = true;
        }
    }
}
