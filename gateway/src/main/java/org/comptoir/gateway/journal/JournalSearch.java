package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists kept documents and shows one, inside one supplier. */
@ApplicationScoped
public class JournalSearch {

    private final KeptDocuments documents;

    @Inject
    JournalSearch(KeptDocuments documents) {
        this.documents = documents;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected JournalSearch() {
        this(null);
    }

    public JournalPage list(JournalQuery query) {
        return documents.list(query);
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<KeptDocument> find(long supplierId, JournalId id) {
        return documents.find(supplierId, id);
    }

    /** The document's bytes, secrets blanked; empty for an unknown id and for another supplier's. */
    public Optional<byte[]> content(long supplierId, JournalId id) {
        return documents.content(supplierId, id);
    }
}
