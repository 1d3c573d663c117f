package org.comptoir.gateway.fulfilment.shipment;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A ship notice as it is kept.
 *
 * @param orderId of the version it was held against
 * @param replaces the notice of the same number whose place it takes, or that it takes back
 */
public record ShipNotice(
        long id,
        long orderId,
        String key,
        ShipStage stage,
        String number,
        OptionalLong replaces,
        Shipment shipment,
        String actor,
        Instant receivedAt) {}
