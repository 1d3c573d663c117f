package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.journal.retention.OldDocuments.Old;

/** Empties old documents that nothing waits for. */
@ApplicationScoped
class DocumentKeeper implements RecordKeeper {

    private static final int BATCH = 200;

    private final OldDocuments documents;
    private final Instance<DocumentsInUse> uses;
    private final Clock clock;

    @Inject
    DocumentKeeper(OldDocuments documents, @Any Instance<DocumentsInUse> uses, Clock clock) {
        this.documents = documents;
        this.uses = uses;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentKeeper() {
        this(null, null, null);
    }

    @Override
    public RecordClass what() {
        return RecordClass.DOCUMENTS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step remove(Span span) {
        List<Old> next = documents.next(span, BATCH);
        Set<Long> used = usedAmong(span.supplierId(), next);
        List<Long> emptied = new ArrayList<>();
        Walk walk = new Walk(span);
        for (Old each : next) {
            if (each.removed()) {
                walk.pass(each.place());
            } else if (used.contains(each.id())) {
                walk.leave(each.place());
            } else {
                walk.remove(each.place());
                emptied.add(each.id());
            }
        }
        documents.empty(span.supplierId(), emptied, clock.instant());
        return walk.done(next.size() == BATCH);
    }

    @Override
    public int due(Span span, int most) {
        List<Old> next = documents.next(span, most);
        Set<Long> used = usedAmong(span.supplierId(), next);
        return (int) next.stream()
                .filter(each -> !each.removed() && !used.contains(each.id()))
                .count();
    }

    private Set<Long> usedAmong(long supplierId, List<Old> old) {
        List<Long> ids =
                old.stream().filter(each -> !each.removed()).map(Old::id).toList();
        Set<Long> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.among(supplierId, ids)));
        return used;
    }
}
