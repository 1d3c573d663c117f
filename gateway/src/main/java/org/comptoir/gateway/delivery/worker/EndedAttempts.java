package org.comptoir.gateway.delivery.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Attempts that have ended, written down in groups: what ends while a group is being written is the next group. Nobody
 * waits for company, and nobody waits for the writer: a lane leaves its attempt here and goes on.
 */
final class EndedAttempts {

    /** An attempt that is over and not yet written down. */
    record Ended(Claimed held, Ending ending) {}

    private static final int LARGEST_GROUP = 64;

    private final Consumer<List<Ended>> writer;
    private final Queue<Ended> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    /** @param writer writes one group in one transaction */
    EndedAttempts(Consumer<List<Ended>> writer) {
        this.writer = writer;
    }

    /** Leaves an attempt to be written; by the caller, unless somebody else is writing, who then takes it along. */
    void add(Ended ended) {
        waiting.add(ended);
        // looked at again after each group: what came between the writer's last look and its unlocking is not forgotten
        while (!waiting.isEmpty() && writing.tryLock()) {
            try {
                write();
            } finally {
                writing.unlock();
            }
        }
    }

    private void write() {
        List<Ended> group = new ArrayList<>();
        Ended next = waiting.poll();
        while (next != null) {
            group.add(next);
            next = group.size() < LARGEST_GROUP ? waiting.poll() : null;
        }
        if (!group.isEmpty()) {
            writer.accept(group);
        }
    }
}
