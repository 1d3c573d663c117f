package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.platform.Database;

/** Documents in the inbox that no feature has dealt with yet. */
@ApplicationScoped
class WaitingDocuments implements DocumentsInUse {

    private final Database database;

    @Inject
    WaitingDocuments(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WaitingDocuments() {
        this(null);
    }

    @Override
    public Set<Long> among(long supplierId, Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(supplierId);
        arguments.addAll(documents);
        return new HashSet<>(database.query(
                "select journal_id from received_document where supplier_id = ? and state = 'WAITING' and journal_id in (?"
                        + ", ?".repeat(documents.size() - 1) + ")",
                row -> row.number("journal_id"),
                arguments.toArray()));
    }
}
