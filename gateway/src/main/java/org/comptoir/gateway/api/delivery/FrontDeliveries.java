package org.comptoir.gateway.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.summary.Called;
import org.comptoir.gateway.fulfilment.summary.FulfilmentSearch;
import org.comptoir.gateway.platform.GatewaySettings;
import org.jspecify.annotations.Nullable;

/** Says for what a delivery waits, and what to do about that. */
@ApplicationScoped
public class FrontDeliveries {

    private final DeliverySearch deliveries;
    private final FulfilmentSearch said;
    private final GatewaySettings settings;

    @Inject
    FrontDeliveries(DeliverySearch deliveries, FulfilmentSearch said, GatewaySettings settings) {
        this.deliveries = deliveries;
        this.said = said;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FrontDeliveries() {
        this(null, null, null);
    }

    /** Null where it is the delivery's turn. */
    public @Nullable WaitsFor of(long supplier, DeliveryView waiting) {
        return waiting.behind().stream()
                .mapToObj(front -> deliveries.find(supplier, front))
                .flatMap(Optional::stream)
                .map(front -> waitsFor(supplier, front))
                .findFirst()
                .orElse(null);
    }

    private WaitsFor waitsFor(long supplier, DeliveryView front) {
        String href = settings.publicUrl() + DeliveriesResource.LIST + "/" + front.id();
        Called called = said.called(supplier, front)
                .orElseGet(() -> new Called(front.subject().replaceFirst(":.*", ""), front.fileName()));
        return new WaitsFor(
                front.id(),
                href,
                called.kind(),
                called.number(),
                front.state().name(),
                front.finishedAt().orElse(front.createdAt()),
                next(front, href));
    }

    /** Null where there is nothing to do. */
    private static @Nullable String next(DeliveryView front, String href) {
        return switch (front.state()) {
            case DEAD ->
                "POST %1$s/replay once its cause is mended, or POST %1$s/arrived where it was entered there by hand"
                        .formatted(href);
            case VERIFY ->
                "See whether it has arrived: POST %1$s/arrived if it has, else POST %1$s/replay".formatted(href);
            case WAITING ->
                front.attempts() == 0
                        ? null
                        : "It is tried again at %2$s; POST %1$s/replay for at once, or POST %1$s/arrived where it was entered there by hand"
                                .formatted(href, front.due());
            case DELIVERED, WITHDRAWN -> null;
        };
    }
}
