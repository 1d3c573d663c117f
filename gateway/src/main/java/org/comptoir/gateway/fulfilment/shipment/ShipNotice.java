package org.comptoir.gateway.fulfilment.shipment;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A ship notice as it is kept.
 *
 * @param orderId of the version it was held against
 * @param replaces the notice of the same number whose place it takes, or that it takes back
 * @param tried whether it was said of an order of a try-out that was not handed on yet: a trial, which counts for no later word
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
        Instant receivedAt,
        boolean tried) {}
