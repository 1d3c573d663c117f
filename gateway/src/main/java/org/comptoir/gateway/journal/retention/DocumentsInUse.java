package org.comptoir.gateway.journal.retention;

import java.util.Collection;
import java.util.Set;

/** Says which documents something still waits for. Spoken by features that read documents of the journal again. */
public interface DocumentsInUse {

    /** @return those of the documents, by their numbers in the journal, whose content must stay */
    Set<Long> among(long supplierId, Collection<Long> documents);
}
