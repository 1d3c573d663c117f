package org.comptoir.gateway.delivery.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.delivery.retention.NamingEntries.Entry;
import org.comptoir.gateway.delivery.retention.NamingEntries.Note;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.journal.retention.Place;

/**
 * What was sent and names the person although no order of it does any more. Entries belong to no connection, so they are looked
 * through for the whole supplier only; those of orders go with their orders.
 */
@ApplicationScoped
class EntryTraces implements PersonTraces {

    private static final int BATCH = 50;

    private final NamingEntries entries;

    @Inject
    EntryTraces(NamingEntries entries) {
        this.entries = entries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected EntryTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "6-deliveries";
    }

    @Override
    public Traced look(Search search) {
        if (!search.isWhole()) {
            return new Traced(search);
        }
        List<Entry> next = entries.next(search, BATCH);
        Traced traced = new Traced(search);
        for (Entry each : next) {
            look(search, each, traced);
            traced.reach(new Place(Instant.EPOCH, each.id()));
        }
        return traced.more(next.size() == BATCH);
    }

    private void look(Search search, Entry entry, Traced traced) {
        boolean sent = !entry.removed()
                && ErasedText.of(
                                entries.payload(search.supplierId(), entry.id()),
                                entry.contentType(),
                                search.spellings())
                        .isPresent();
        List<Note> notes = entries.notesOf(search.supplierId(), entry.id()).stream()
                .filter(note -> search.spellings().in(note.text()))
                .toList();
        if (!sent && notes.isEmpty()) {
            return;
        }
        if (!entry.state().isOver()) {
            traced.waiting(Thing.DELIVERIES);
            return;
        }
        // while it is only looked for, an order's entries are counted with the order
        traced.found(Thing.DELIVERIES, search.erasing() || !entry.subject().startsWith("order:") ? 1 : 0);
        if (search.erasing()) {
            if (sent) {
                entries.empty(search.supplierId(), entry.id(), search.now());
            }
            notes.forEach(note -> entries.keep(
                    search.supplierId(), note.with(search.spellings().without(note.text()))));
        }
    }
}
