package org.comptoir.gateway.fulfilment.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.delivery.Courier.Way;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;
import org.comptoir.gateway.platform.secret.Seals;

/** Where buyers take what goes back to them. Answers from memory, at most five seconds behind. */
@ApplicationScoped
public class BuyerDoors {

    private final Snapshot<Map<ConnectionId, StoredDoor>> known;
    private final Seals seals;

    @Inject
    BuyerDoors(StoredDoors rows, CommittedReads committed, Seals seals, Clock clock) {
        this.known = new Snapshot<>(
                clock, () -> committed.read(rows::version), () -> committed.read(() -> byConnection(rows.all())));
        this.seals = seals;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BuyerDoors() {
        this.known = null;
        this.seals = null;
    }

    /** Empty where nobody has said anything yet. */
    public Optional<BuyerDoor> find(ConnectionId connection) {
        return Optional.ofNullable(known.get().get(connection)).map(StoredDoor::door);
    }

    /** All that are known, those that take nothing any more among them: what waits for them is theirs. */
    public List<BuyerDoor> all() {
        return known.get().values().stream().map(StoredDoor::door).toList();
    }

    /**
     * A door with its secrets open, for whoever sends.
     *
     * @param way to the address of that kind, without the secret of cXML
     * @param sharedSecret of the Sender; empty where none is set
     */
    public record Opened(Way way, Optional<String> sharedSecret) {

        @Override
        public String toString() {
            return "Opened[%s]".formatted(way);
        }
    }

    /** A secret can not be opened with the keys there are; that may change. */
    public static final class LockedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LockedException(String secret) {
            super("The secret %s cannot be opened: bring back the key it was sealed with, or give the secret anew"
                    .formatted(secret));
        }
    }

    /**
     * @return empty where that kind is not taken there at this moment
     * @throws LockedException where a secret does not open
     */
    public Optional<Opened> open(ConnectionId connection, DocumentKind kind) {
        return Optional.ofNullable(known.get().get(connection))
                .filter(stored -> stored.door().takes(kind))
                .map(stored -> opened(stored, kind));
    }

    private Opened opened(StoredDoor stored, DocumentKind kind) {
        Map<String, String> open = new TreeMap<>();
        stored.sealed()
                .forEach((secret, closed) -> open.put(
                        secret,
                        seals.secrets()
                                .open(closed, StoredDoor.purpose(stored.door().connection(), secret))
                                .orElseThrow(() -> new LockedException(secret))));
        Optional<String> shared = Optional.ofNullable(open.remove(BuyerDoor.SHARED_SECRET));
        return new Opened(
                way(stored.door().settings(), stored.door().addresses().getOrDefault(kind, ""), open), shared);
    }

    /** A cXML door says in its document whether it took ours, unless its settings say otherwise. */
    static Way way(Map<String, String> settings, String address, Map<String, String> secrets) {
        Map<String, String> how = new TreeMap<>(settings);
        how.putIfAbsent("answer", "cxml");
        how.put("url", address);
        return new Way("http", how, secrets);
    }

    private static Map<ConnectionId, StoredDoor> byConnection(List<StoredDoor> doors) {
        Map<ConnectionId, StoredDoor> byConnection =
                new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        doors.forEach(stored -> byConnection.put(stored.door().connection(), stored));
        return byConnection;
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) BuyerDoorsChanged changed) {
        known.expire();
    }
}
