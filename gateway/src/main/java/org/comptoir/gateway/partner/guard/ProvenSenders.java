package org.comptoir.gateway.partner.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.partner.guard.GuessGuard.Attempt;
import org.comptoir.gateway.partner.guard.SecretUses.Place;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;
import org.comptoir.gateway.platform.web.CallerNetwork;

/** Where senders proved themselves, on any node, and which of their secrets they use. Written at most hourly for each address. */
@ApplicationScoped
public class ProvenSenders {

    private static final Duration WRITTEN_EVERY = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final SecretUses uses;
    private final CommittedReads committed;
    private final Clock clock;
    private final Snapshot<Known> known;
    private final Map<Use, Instant> written = new ConcurrentHashMap<>();

    private record Use(long secret, String address) {}

    private record Known(Set<Place> places, Set<String> addresses) {}

    @Inject
    ProvenSenders(SecretUses uses, CommittedReads committed, Clock clock) {
        this.uses = uses;
        this.committed = committed;
        this.clock = clock;
        this.known = new Snapshot<>(clock, () -> committed.read(uses::version), () -> committed.read(this::read));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProvenSenders() {
        this.uses = null;
        this.committed = null;
        this.clock = null;
        this.known = null;
    }

    private Known read() {
        Set<Place> places = uses.places(clock.instant());
        return new Known(places, places.stream().map(Place::address).collect(toUnmodifiableSet()));
    }

    /**
     * A try, with what is known of where it comes from.
     *
     * @param name under which failures are counted
     * @param sender ours, where the documents name one
     */
    public Attempt attempt(String name, OptionalLong sender, String address) {
        String network = CallerNetwork.of(address);
        Known places = known.get();
        boolean here = sender.isPresent() && places.places.contains(new Place(sender.getAsLong(), network));
        return new Attempt(name, network, here, places.addresses.contains(network));
    }

    /** Writes down that the secret was used, unless that was written within the hour. */
    public void note(long supplier, long sender, long secret, String network) {
        Instant now = clock.instant();
        Use use = new Use(secret, network);
        Instant before = written.get(use);
        if (before != null && now.isBefore(before.plus(WRITTEN_EVERY))) {
            return;
        }
        if (written.size() >= MOST_REMEMBERED) {
            written.clear();
        }
        boolean isNew = committed.read(() -> uses.record(supplier, sender, secret, network, now));
        written.put(use, now);
        if (isNew) {
            known.expire();
        }
    }

    /** Secrets of a supplier that hold without an end and were made before that moment. */
    public long secretsOlderThan(long supplier, Instant before) {
        return uses.olderThan(supplier, before);
    }

    /** The secrets of a connection's sender, the newest first; those that ended too. */
    public List<SecretView> secretsOf(long supplier, long connection) {
        return uses.secretsOf(supplier, connection);
    }
}
