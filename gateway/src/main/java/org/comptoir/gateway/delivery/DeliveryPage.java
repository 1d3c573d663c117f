package org.comptoir.gateway.delivery;

import java.util.List;
import java.util.OptionalLong;

/** One page of deliveries. {@code next} is the cursor of the page below, empty on the last. */
public record DeliveryPage(List<DeliveryView> deliveries, OptionalLong next) {

    public DeliveryPage {
        deliveries = List.copyOf(deliveries);
    }
}
