package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;

/** Where features leave what must go out. Joins the caller's transaction, so the entry exists if and only if its cause does. */
@ApplicationScoped
public class Outbox {

    public void add(OutboxEntry entry) {
        throw new UnsupportedOperationException();
    }
}
