package org.comptoir.faults.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between two that talk over TCP by turns, and does them harm: {@link Harm} says how often, chance decides when, the
 * seed decides chance. Counts what it did.
 */
public final class FaultProxy implements AutoCloseable {

    /** What may happen to one exchange. */
    public enum Kind {
        /** The connection is torn before the request went on. */
        DROPPED_BEFORE,
        /** The request arrives, its answer is lost with the connection. */
        ANSWER_LOST,
        /** The request arrives, its answer breaks off in the middle. */
        ANSWER_CUT,
        /** The request arrives, its answer never does, and the line stays open. */
        ANSWER_HELD,
        /** The request goes nowhere and the line stays open. */
        BLACK_HOLE,
        /** A COMMIT of PostgreSQL that wrote rows has succeeded, and its answer is lost. */
        COMMIT_LOST,
        DELAYED
    }

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final Random chance;
    private final Map<Kind, AtomicLong> done = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile InetSocketAddress upstream;
    private volatile Harm harm = Harm.NONE;
    private volatile boolean down;

    public FaultProxy(int upstreamPort, long seed) {
        this.upstream = new InetSocketAddress(InetAddress.getLoopbackAddress(), upstreamPort);
        this.chance = new Random(seed);
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void leadTo(int port) {
        upstream = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    public void harm(Harm now) {
        harm = now;
    }

    /** Tears every connection and refuses new ones, until told otherwise. */
    public void down(boolean now) {
        down = now;
        if (now) {
            open.forEach(FaultProxy::reset);
        }
    }

    /** How often each harm was done. */
    public Map<String, Long> done() {
        Map<String, Long> counts = new TreeMap<>();
        done.forEach((kind, count) -> counts.put(kind.name().toLowerCase(java.util.Locale.ROOT), count.get()));
        return counts;
    }

    public long done(Kind kind) {
        AtomicLong count = done.get(kind);
        return count == null ? 0 : count.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            // as wanted
        }
        open.forEach(FaultProxy::reset);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (down) {
                    reset(client);
                    continue;
                }
                Socket server = new Socket();
                try {
                    server.connect(upstream, 2_000);
                } catch (IOException nobodyThere) {
                    reset(client);
                    continue;
                }
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                open.add(client);
                open.add(server);
                Line line = new Line(client, server);
                daemon(line::requests);
                daemon(line::answers);
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private synchronized boolean happens(double share) {
        return share > 0 && chance.nextDouble() < share;
    }

    private synchronized long upTo(long most) {
        return most <= 0 ? 0 : chance.nextLong(most);
    }

    private void count(Kind kind) {
        done.computeIfAbsent(kind, any -> new AtomicLong()).incrementAndGet();
    }

    /** One connection; an exchange begins with what the client says after it was answered. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private final CommitWatch commits = new CommitWatch();
        private volatile boolean asked;
        private volatile Kind fate = Kind.DELAYED;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (!asked) {
                        asked = true;
                        fate = draw();
                        if (fate == Kind.DROPPED_BEFORE) {
                            count(fate);
                            break;
                        }
                    }
                    if (fate == Kind.BLACK_HOLE) {
                        count(fate);
                        while (in.read(buffer) >= 0) {
                            // into nothing, until the client gives up
                        }
                        break;
                    }
                    out.write(buffer, 0, n);
                }
            } catch (IOException torn) {
                // the end of this line
            }
            end();
        }

        void answers() {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (commits.sees(buffer, n) && happens(harm.commitLost())) {
                        count(Kind.COMMIT_LOST);
                        break;
                    }
                    if (fate == Kind.ANSWER_LOST || fate == Kind.ANSWER_CUT) {
                        count(fate);
                        out.write(buffer, 0, fate == Kind.ANSWER_CUT ? n / 2 : 0);
                        break;
                    }
                    if (fate == Kind.ANSWER_HELD) {
                        count(fate);
                        while (client.getInputStream().available() >= 0 && !client.isClosed()) {
                            LockSupport.parkNanos(50_000_000);
                        }
                        break;
                    }
                    long delay = asked ? upTo(harm.delayMillis()) : 0;
                    if (delay > 0) {
                        count(Kind.DELAYED);
                        LockSupport.parkNanos(delay * 1_000_000);
                    }
                    asked = false;
                    out.write(buffer, 0, n);
                }
            } catch (IOException torn) {
                // the end of this line
            }
            end();
        }

        private Kind draw() {
            Harm now = harm;
            if (happens(now.droppedBefore())) {
                return Kind.DROPPED_BEFORE;
            }
            if (happens(now.answerLost())) {
                return Kind.ANSWER_LOST;
            }
            if (happens(now.answerCut())) {
                return Kind.ANSWER_CUT;
            }
            if (happens(now.answerHeld())) {
                return Kind.ANSWER_HELD;
            }
            return happens(now.blackHole()) ? Kind.BLACK_HOLE : Kind.DELAYED;
        }

        private void end() {
            reset(client);
            reset(server);
            open.remove(client);
            open.remove(server);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // closed before
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
