package org.comptoir.gateway.punchout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Open sessions this node has read in the last five seconds, by token hash. */
final class RecentSessions {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<String, Read> reads = new ConcurrentHashMap<>();

    private record Read(StoredSession session, Instant at) {

        boolean isRecent(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    Optional<StoredSession> find(String hash, Instant now) {
        Read read = reads.get(hash);
        return read != null && read.isRecent(now) ? Optional.of(read.session) : Optional.empty();
    }

    void keep(String hash, StoredSession session, Instant now) {
        if (reads.size() >= MOST) {
            reads.values().removeIf(read -> !read.isRecent(now));
        }
        if (reads.size() < MOST) {
            reads.put(hash, new Read(session, now));
        }
    }

    /** Notes that the session was seen, without making the reading any newer. */
    void see(String hash, Instant now) {
        reads.computeIfPresent(hash, (key, read) -> new Read(read.session.seenAt(now), read.at));
    }

    void forget(SessionId id) {
        reads.values().removeIf(read -> read.session.id().equals(id));
    }
}
