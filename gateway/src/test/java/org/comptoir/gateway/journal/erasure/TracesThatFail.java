package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Records whose step fails for one supplier as long as a test likes, as it does where a node dies within it. */
@ApplicationScoped
class TracesThatFail implements PersonTraces {

    static final AtomicLong SUPPLIER = new AtomicLong();

    @Override
    public String name() {
        return "3-z-of-a-test";
    }

    @Override
    public Traced look(Search search) {
        if (search.erasing() && search.supplierId() == SUPPLIER.get()) {
            throw new IllegalStateException("The node died");
        }
        return new Traced(search);
    }
}
