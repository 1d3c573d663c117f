package org.comptoir.gateway.delivery.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.comptoir.gateway.delivery.retention.NamingEntries.Entry;
import org.comptoir.gateway.journal.erasure.Spellings;

/**
 * Empties what was sent of something that names a person who is erased. Whole: formats of core systems cut names, spell them in
 * capitals or in another charset, so that no rule finds all of them.
 */
@ApplicationScoped
public class ForgetSent {

    private final NamingEntries entries;

    @Inject
    ForgetSent(NamingEntries entries) {
        this.entries = entries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ForgetSent() {
        this(null);
    }

    /** How many entries of a subject hold what was sent. */
    public int count(long supplierId, String subject, Instant before) {
        return entries.sent(supplierId, subject, before).size();
    }

    /** @return how many were emptied; notes of all attempts lose the person, too */
    public int forget(long supplierId, String subject, Instant before, Instant now, Spellings spellings) {
        int emptied = 0;
        for (Entry each : entries.sent(supplierId, subject, before)) {
            emptied += entries.empty(supplierId, each.id(), now) ? 1 : 0;
        }
        entries.notes(supplierId, subject).forEach(note -> {
            String left = spellings.without(note.text());
            if (!left.equals(note.text())) {
                entries.keep(supplierId, note.with(left));
            }
        });
        return emptied;
    }
}
