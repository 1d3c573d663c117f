package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Reads what everybody can see: the caller's transaction, and what it changed so far, stay outside. */
@ApplicationScoped
public class CommittedReads {

    /** Runs the reading with every statement on its own; made for what a {@link Snapshot} keeps. */
    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }
}
