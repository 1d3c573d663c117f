package org.comptoir.gateway.fulfilment.shipment;

/**
 * A ship notice as the core system gives it, unproven.
 *
 * @param orderId of any version of the order
 * @param key under which it is kept once: 1 to 100 visible ASCII characters
 * @param number the supplier's own of the shipment
 * @param actor whose token it came with
 */
public record WantedShipNotice(
        long supplierId, long orderId, String key, ShipStage stage, String number, Shipment shipment, String actor) {}
