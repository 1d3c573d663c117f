package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.platform.GatewaySettings;

/** The supplier's core system as a target: POSTed to where {@code GATEWAY_CORE_URL} is set, else a folder of files. */
@ApplicationScoped
public class CoreSystem implements DeliveryHandler {

    static final String TARGET = "core-system";

    private final Transport transport;

    @Inject
    CoreSystem(GatewaySettings settings, Clock clock) {
        Optional<URI> url = settings.coreUrl();
        Path folder = settings.data().resolve("core-system").resolve("orders");
        this.transport = url.isPresent() ? new HttpTransport(url.get(), clock) : new FolderTransport(folder, clock);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CoreSystem() {
        this.transport = null;
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return transport.send(delivery);
    }
}
