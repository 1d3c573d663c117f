package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/**
 * What exists for a client, from memory, at most five seconds behind: the rules of every assortment that is given to it, to a
 * group it belongs to today, or to a contract that speaks for it today (in UTC), without the articles on its own list.
 */
@ApplicationScoped
public class AssortmentsInForce {

    private static final int TRIES = 20;

    private final AssortmentReadings readings;
    private final HeldBy heldBy;
    private final CommittedReads committed;
    private final Clock clock;
    private final Map<SupplierId, Snapshot<Known>> known = new ConcurrentHashMap<>();

    @Inject
    AssortmentsInForce(AssortmentReadings readings, HeldBy heldBy, CommittedReads committed, Clock clock) {
        this.readings = readings;
        this.heldBy = heldBy;
        this.committed = committed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentsInForce() {
        this(null, null, null, null);
    }

    public Assortment of(SupplierId supplier, ClientId client) {
        return of(supplier, client, OptionalLong.empty(), Assortment.EVERYTHING);
    }

    /**
     * What would exist for a client.
     *
     * @param without the id of an assortment that is passed over
     * @param with given to the client on top
     */
    public Assortment of(SupplierId supplier, ClientId client, OptionalLong without, Assortment with) {
        for (int tries = 0; tries < TRIES; tries++) {
            Snapshot<Known> following = known.computeIfAbsent(supplier, this::follow);
            Known now = following.get();
            Set<Long> held =
                    heldBy.ids(supplier, client, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), now.held);
            without.ifPresent(held::remove);
            Optional<Assortment> found = now.of(client, held);
            if (found.isPresent()) {
                return with.key().isEmpty() ? found.get() : Assortment.all(List.of(found.get(), with));
            }
            following.expire();
        }
        // half of one change and half of the next would show what nobody may see
        throw new IllegalStateException(
                "Assortments of supplier %d change faster than they can be read".formatted(supplier.value()));
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) AssortmentsChanged changed) {
        Optional.ofNullable(known.get(changed.supplier())).ifPresent(Snapshot::expire);
    }

    private Snapshot<Known> follow(SupplierId supplier) {
        return new Snapshot<>(
                clock,
                () -> committed.read(() -> readings.version(supplier)),
                () -> committed.read(() -> new Known(supplier)));
    }

    /** What was read since the last change of any assortment of the supplier. */
    private final class Known {

        private final SupplierId supplier;
        private final long version;
        private final HeldBy.Held held;
        private final Set<ClientId> hiding;
        private final KeptAssortments<Long> rules = new KeptAssortments<>();
        private final KeptAssortments<Seen> seen = new KeptAssortments<>();

        Known(SupplierId supplier) {
            this.supplier = supplier;
            this.version = readings.version(supplier);
            this.held = HeldBy.Held.of(readings.held(supplier));
            this.hiding = readings.hiding(supplier);
        }

        private record Seen(ClientId client, Set<Long> assortments) {}

        /** Empty where something changed since the version was read: then it is no answer to anything. */
        Optional<Assortment> of(ClientId client, Set<Long> ids) {
            boolean hides = hiding.contains(client);
            if (ids.isEmpty() && !hides) {
                return Optional.of(Assortment.EVERYTHING);
            }
            var asked = new Seen(client, ids);
            return seen.find(asked).or(() -> committed.read(() -> read(asked, hides)));
        }

        private Optional<Assortment> read(Seen asked, boolean hides) {
            List<Assortment> all = new ArrayList<>();
            for (Long id : asked.assortments()) {
                all.add(rules.find(id).orElseGet(() -> readings.rules(supplier, id)));
            }
            if (hides) {
                PartList parts = readings.hidden(supplier, asked.client());
                all.add(Assortment.of(List.of(), List.of(AssortmentRule.parts(parts))));
            }
            if (readings.version(supplier) != version) {
                return Optional.empty();
            }
            int at = 0;
            for (Long id : asked.assortments()) {
                rules.keep(id, all.get(at++));
            }
            Assortment together = Assortment.all(all);
            seen.keep(asked, together);
            return Optional.of(together);
        }
    }
}
