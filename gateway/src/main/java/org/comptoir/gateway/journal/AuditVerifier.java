package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Walks a supplier's audit chain from its first row and names the first that was changed, removed, moved or added. */
@ApplicationScoped
public class AuditVerifier {

    private static final int STEP = 1_000;

    private final AuditChains chains;

    @Inject
    AuditVerifier(AuditChains chains) {
        this.chains = chains;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditVerifier() {
        this(null);
    }

    public ChainCheck verify(long supplierId) {
        Optional<AuditChains.Head> head = chains.head(supplierId);
        long length = head.map(AuditChains.Head::length).orElse(0L);
        String hash = RecordedEvent.CHAIN_START;
        long place = 0;
        while (true) {
            List<AuditChains.Sealed> rows = chains.after(supplierId, place, STEP);
            for (AuditChains.Sealed row : rows) {
                if (row.place() > length) {
                    return atTheEnd(hash, place, length, head);
                }
                if (row.place() != place + 1) {
                    return new ChainCheck.Broken(place + 1, "row %d of the chain is missing".formatted(place + 1));
                }
                place = row.place();
                String expected = row.event().hashAfter(hash, place);
                if (!expected.equals(row.hash())) {
                    return new ChainCheck.Broken(
                            place,
                            "row %d (event %d) is not what was sealed"
                                    .formatted(place, row.event().id()));
                }
                hash = expected;
            }
            if (rows.size() < STEP) {
                return atTheEnd(hash, place, length, head);
            }
        }
    }

    private static ChainCheck atTheEnd(String hash, long place, long length, Optional<AuditChains.Head> head) {
        if (place < length) {
            return new ChainCheck.Broken(place + 1, "row %d of the chain is missing".formatted(place + 1));
        }
        if (head.isPresent() && !head.get().hash().equals(hash)) {
            return new ChainCheck.Broken(place, "the chain does not end with the hash that was stored last");
        }
        return new ChainCheck.Intact(place, hash);
    }
}
