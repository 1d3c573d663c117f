package org.comptoir.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Sends requests from a number of senders for a while; every sender waits for its answer before it goes on. */
final class Load {

    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis() * 1_000);

    private final int port;
    private final LongFunction<byte[]> request;
    private final Predicate<KeptConnection.Answer> accepted;

    /**
     * @param request the bytes of the request with this number; no two numbers are equal
     * @param accepted whether the answer is the one hoped for; any other stops the run
     */
    Load(int port, LongFunction<byte[]> request, Predicate<KeptConnection.Answer> accepted) {
        this.port = port;
        this.request = request;
        this.accepted = accepted;
    }

    /** How long the answers took. */
    static final class Outcome {

        private final long[] sorted;
        private final double seconds;

        private Outcome(long[] sorted, double seconds) {
            this.sorted = sorted;
            this.seconds = seconds;
        }

        long count() {
            return sorted.length;
        }

        double perSecond() {
            return sorted.length / seconds;
        }

        /** In milliseconds. */
        double median() {
            return millis(0.5);
        }

        /** What 99 of 100 answers kept within, in milliseconds. */
        double p99() {
            return millis(0.99);
        }

        /** Both together, as if one had gone on where the other stopped. */
        Outcome and(Outcome other) {
            long[] both = LongStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted))
                    .sorted()
                    .toArray();
            return new Outcome(both, seconds + other.seconds);
        }

        private double millis(double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
        }
    }

    Outcome run(int senders, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                running.add(threads.submit(sender(end)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> sender : running) {
                all.add(sender.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Outcome(sorted, seconds);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A sender gave up: " + failed.getCause(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<long[]> sender(long end) {
        return () -> {
            long[] times = new long[1_024];
            int count = 0;
            try (KeptConnection connection = new KeptConnection("127.0.0.1", port)) {
                while (System.nanoTime() < end) {
                    byte[] bytes = request.apply(NUMBER.incrementAndGet());
                    long sent = System.nanoTime();
                    KeptConnection.Answer answer = connection.send(bytes);
                    long took = System.nanoTime() - sent;
                    if (!accepted.test(answer)) {
                        throw new IOException("Unexpected answer %d: %s".formatted(answer.status(), answer.text()));
                    }
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = took;
                }
            }
            return Arrays.copyOf(times, count);
        };
    }
}
