package org.comptoir.gateway.journal.retention;

import java.util.List;

/** Whose records are swept. Spoken by who knows the suppliers. */
public interface RecordOwners {

    List<Long> suppliers();
}
