package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Where the gateway stands between being started and being gone; readiness is read from here. */
@ApplicationScoped
class Lifecycle {

    private final Event<GatewayStarting> starting;
    private final Event<GatewayStopping> stopping;
    private volatile boolean open;

    @Inject
    Lifecycle(Event<GatewayStarting> starting, Event<GatewayStopping> stopping) {
        this.starting = starting;
        this.stopping = stopping;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Lifecycle() {
        this(null, null);
    }

    public void start(GatewayStarting event) {
        starting.fire(event);
    }

    public void openDoor() {
        open = true;
    }

    public void stop(GatewayStopping event) {
        open = false;
        stopping.fire(event);
    }

    public boolean isOpen() {
        return open;
    }
}
