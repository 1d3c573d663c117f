package org.comptoir.gateway.coresystem.transport;

import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;

/** How bytes get to a core system. Safe to repeat: the same entry twice has the effect of once. Used by several threads. */
public interface Transport {

    DeliveryResult send(Delivery delivery);
}
