package org.comptoir.gateway.coresystem;

import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;

/** How bytes get to the core system. Safe to repeat: the same entry twice has the effect of once. */
interface Transport {

    DeliveryResult send(Delivery delivery);
}
