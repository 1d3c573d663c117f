package org.comptoir.faults.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A supplier's core system that books every order it is sent, on the disk before it answers. It knows a key again only where
 * its {@link Manners} say so. {@code GET /orders/<key>} tells whether it has booked an order.
 */
public final class CoreStandIn implements AutoCloseable {

    /**
     * How it behaves.
     *
     * @param honoursKeys whether an order under a known Idempotency-Key is answered and not booked again
     * @param failing share of requests answered 500 before anything is booked
     * @param refusing orders whose number holds this text are answered 400; empty for none
     * @param slowMillis longest time it takes for an answer
     */
    public record Manners(boolean honoursKeys, double failing, String refusing, long slowMillis) {

        public static final Manners GOOD = new Manners(true, 0, "", 0);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(32);
    private final SyncedLog log;
    private final Random chance;
    private final List<Effect> effects = new ArrayList<>();
    private final Map<String, Long> requests = new ConcurrentHashMap<>();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong afterAnswer = new AtomicLong();
    private volatile Manners manners = Manners.GOOD;

    public CoreStandIn(Path folder, long seed) {
        this.log = new SyncedLog(folder.resolve("core-system.log"));
        this.chance = new Random(seed);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/orders", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void manners(Manners now) {
        manners = now;
    }

    public List<Effect> effects() {
        synchronized (effects) {
            return List.copyOf(effects);
        }
    }

    /** Requests it got, by key. */
    public Map<String, Long> requests() {
        return Map.copyOf(requests);
    }

    public long refused() {
        return refused.get();
    }

    /** Orders that came again after a first answer had gone out whole. */
    public long afterAnswer() {
        return afterAnswer.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        log.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            tell(exchange);
            return;
        }
        String key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        byte[] document = exchange.getRequestBody().readAllBytes();
        requests.merge(key, 1L, Long::sum);
        if (answered.containsKey(key)) {
            afterAnswer.incrementAndGet();
        }
        Manners now = manners;
        LockSupport.parkNanos(draw(now.slowMillis()) * 1_000_000);
        if (failsNow(now.failing())) {
            log.line("FAILED", key);
            say(exchange, 500, "try later");
            return;
        }
        Effect effect = book(now, key, document);
        if (effect == null) {
            refused.incrementAndGet();
            say(exchange, 400, "no such article");
            return;
        }
        say(exchange, 200, "{\"number\":\"C-" + effect.at() + "\"}");
        answered.put(key, effect.at());
    }

    private @org.jspecify.annotations.Nullable Effect book(Manners now, String key, byte[] document) {
        synchronized (effects) {
            if (now.honoursKeys()) {
                for (Effect earlier : effects) {
                    if (earlier.idempotencyKey().equals(key)) {
                        log.line("KNOWN", key);
                        return earlier;
                    }
                }
            }
            Effect effect = Effect.of(effects.size() + 1L, key, document);
            if (!now.refusing().isEmpty() && effect.order().contains(now.refusing())) {
                log.line("REFUSED", key, effect.order());
                return null;
            }
            effects.add(effect);
            log.line("BOOKED", key, effect.order(), effect.content());
            return effect;
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = path.substring(path.lastIndexOf('/') + 1);
        boolean known =
                effects().stream().anyMatch(effect -> effect.idempotencyKey().equals(key));
        log.line("ASKED", key, known);
        say(exchange, known ? 200 : 404, known ? "{\"state\":\"booked\"}" : "{}");
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private boolean failsNow(double share) {
        synchronized (chance) {
            return share > 0 && chance.nextDouble() < share;
        }
    }

    private long draw(long most) {
        synchronized (chance) {
            return most <= 0 ? 0 : chance.nextLong(most);
        }
    }
}
