package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditChains.Begin;

/**
 * Walks a supplier's audit chain from its first row and names the first that was changed, removed, moved or added. Where the
 * retention rule took the beginning, or a person was erased from an event, an event of the chain must say so.
 */
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
        Begin begin = chains.begin(supplierId);
        ChainCheck found = walk(supplierId, begin);
        // the retention rule may have taken the beginning meanwhile, or what waited was sealed between two looks
        if (found instanceof ChainCheck.Broken) {
            Begin later = chains.begin(supplierId);
            return later.equals(begin) ? walk(supplierId, begin) : verify(supplierId);
        }
        return found;
    }

    /** What waits to be sealed is asked before the end is, so that no event lies between the two. */
    private ChainCheck walk(long supplierId, Begin begin) {
        boolean told =
                begin.removed() == 0 || chains.isWaiting(supplierId, ShortenAudit.ACTION, ShortenAudit.detail(begin));
        Optional<AuditChains.Head> head = chains.head(supplierId);
        long length = head.map(AuditChains.Head::length).orElse(0L);
        String hash = begin.hash();
        long place = begin.removed();
        Map<String, Long> untold = new LinkedHashMap<>();
        while (true) {
            List<AuditChains.Sealed> rows = chains.after(supplierId, place, STEP);
            for (AuditChains.Sealed row : rows) {
                if (row.place() > length) {
                    return isBehindTheEnd(supplierId, row)
                            ? new ChainCheck.Broken(
                                    row.place(),
                                    "row %d (event %d) stands behind the end of the chain, where nobody sealed it"
                                            .formatted(row.place(), row.event().id()))
                            : atTheEnd(supplierId, new Walked(hash, place, told, begin, untold), head);
                }
                if (row.place() != place + 1) {
                    return new ChainCheck.Broken(place + 1, "row %d of the chain is missing".formatted(place + 1));
                }
                place = row.place();
                if (!row.isWhole(hash)) {
                    return new ChainCheck.Broken(
                            place,
                            "row %d (event %d) is not what was sealed"
                                    .formatted(place, row.event().id()));
                }
                long at = place;
                row.left().ifPresent(left -> untold.put(BlankAudit.detail(at, row.hash(), left), at));
                if (BlankAudit.ACTION.equals(row.event().action())) {
                    untold.remove(row.event().detail());
                }
                hash = row.hash();
                told = told || isToldOf(begin, row.event());
            }
            if (rows.size() < STEP) {
                return atTheEnd(supplierId, new Walked(hash, place, told, begin, untold), head);
            }
        }
    }

    /** Rows and the end of their chain are written together: the end that is asked later is never before a row of the sealer. */
    private boolean isBehindTheEnd(long supplierId, AuditChains.Sealed row) {
        return chains.head(supplierId)
                .filter(now -> now.length() >= row.place())
                .isEmpty();
    }

    /**
     * @param told whether an event said why the chain begins where it does
     * @param untold places of events from which a person was erased and no later one said so, by what it would have said
     */
    private record Walked(String hash, long place, boolean told, Begin begin, Map<String, Long> untold) {}

    private static boolean isToldOf(Begin begin, RecordedEvent event) {
        return event.action().equals(ShortenAudit.ACTION) && event.detail().equals(ShortenAudit.detail(begin));
    }

    private ChainCheck atTheEnd(long supplierId, Walked walked, Optional<AuditChains.Head> head) {
        long length = head.map(AuditChains.Head::length).orElse(0L);
        long place = walked.place();
        String hash = walked.hash();
        if (!walked.told()) {
            return new ChainCheck.Broken(
                    walked.begin().removed() + 1,
                    "events 1 to %d are gone, and no event says that a retention rule took them"
                            .formatted(walked.begin().removed()));
        }
        for (Map.Entry<String, Long> blanked : walked.untold().entrySet()) {
            if (!chains.isWaiting(supplierId, BlankAudit.ACTION, blanked.getKey())) {
                return new ChainCheck.Broken(
                        blanked.getValue(),
                        "row %d is not what was sealed, and no event says that a person was erased from it"
                                .formatted(blanked.getValue()));
            }
        }
        if (place < length) {
            return new ChainCheck.Broken(place + 1, "row %d of the chain is missing".formatted(place + 1));
        }
        if (head.isPresent() && !head.get().hash().equals(hash)) {
            return new ChainCheck.Broken(place, "the chain does not end with the hash that was stored last");
        }
        return new ChainCheck.Intact(place, hash);
    }
}
