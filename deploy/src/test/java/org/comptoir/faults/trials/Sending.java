package org.comptoir.faults.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Suite;

/** Many senders at once. */
final class Sending implements AutoCloseable {

    private final ExecutorService threads;
    private final List<Future<Suite.Sending>> running = new ArrayList<>();

    Sending(int senders) {
        this.threads = Executors.newFixedThreadPool(senders);
    }

    /** Sends each paper until it is answered for good; pauses between the starts where a pace is wanted. */
    static Sending all(Suite suite, List<Paper> papers, int senders) {
        Sending sending = new Sending(senders);
        papers.forEach(paper -> sending.add(() -> suite.insist(paper)));
        return sending;
    }

    void add(Callable<Suite.Sending> one) {
        running.add(threads.submit(one));
    }

    boolean isOver() {
        return running.stream().allMatch(Future::isDone);
    }

    List<Suite.Sending> await() throws InterruptedException, ExecutionException {
        List<Suite.Sending> over = new ArrayList<>();
        for (Future<Suite.Sending> one : running) {
            over.add(one.get());
        }
        return over;
    }

    List<Suite.Sending> awaitAndForget() throws InterruptedException, ExecutionException {
        List<Suite.Sending> over = await();
        running.clear();
        return over;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** New orders of both buyers, some of them sent a second time, all by chance and the seed. */
    static List<Paper> orders(String like, int many, long seed) {
        Random chance = new Random(seed);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Buyer buyer = Buyer.values()[chance.nextInt(Buyer.values().length)];
            Paper paper = Paper.of(buyer, like + i, 1 + chance.nextInt(98)).withLines(1 + chance.nextInt(3));
            papers.add(paper);
            if (chance.nextInt(5) == 0) {
                papers.add(paper);
            }
        }
        return papers;
    }
}
