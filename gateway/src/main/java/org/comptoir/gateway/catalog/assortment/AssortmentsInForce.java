package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/** What exists for a client, from memory, at most five seconds behind; a client's rules are read when first asked for. */
@ApplicationScoped
public class AssortmentsInForce {

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 30;

    private final AssortmentVersions versions;
    private final HiddenParts hidden;
    private final CommittedReads committed;
    private final Clock clock;
    private final Map<SupplierId, Snapshot<Known>> known = new ConcurrentHashMap<>();

    @Inject
    AssortmentsInForce(AssortmentVersions versions, HiddenParts hidden, CommittedReads committed, Clock clock) {
        this.versions = versions;
        this.hidden = hidden;
        this.committed = committed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentsInForce() {
        this(null, null, null, null);
    }

    public Assortment of(SupplierId supplier, ClientId client) {
        return known.computeIfAbsent(supplier, this::follow).get().of(client);
    }

    private Snapshot<Known> follow(SupplierId supplier) {
        return new Snapshot<>(clock, () -> committed.read(() -> versions.of(supplier)), () -> new Known(supplier));
    }

    /** What was read since the last change of any assortment of the supplier. */
    private final class Known {

        private final SupplierId supplier;
        private final Map<ClientId, Assortment> assortments = new LinkedHashMap<>(64, 0.75f, true);
        private long bytes;

        Known(SupplierId supplier) {
            this.supplier = supplier;
        }

        Assortment of(ClientId client) {
            synchronized (assortments) {
                Assortment assortment = assortments.get(client);
                if (assortment != null) {
                    return assortment;
                }
            }
            Assortment read = committed.read(() -> read(client));
            synchronized (assortments) {
                Assortment before = assortments.put(client, read);
                bytes += read.bytes() - (before == null ? 0 : before.bytes());
                var eldest = assortments.values().iterator();
                while (bytes > MOST_BYTES && eldest.hasNext()) {
                    bytes -= eldest.next().bytes();
                    eldest.remove();
                }
            }
            return read;
        }

        private Assortment read(ClientId client) {
            PartList parts = hidden.of(supplier, client);
            return Assortment.of(List.of(), parts.isEmpty() ? List.of() : List.of(AssortmentRule.parts(parts)));
        }
    }
}
