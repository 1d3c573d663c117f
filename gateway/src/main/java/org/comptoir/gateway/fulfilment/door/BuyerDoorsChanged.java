package org.comptoir.gateway.fulfilment.door;

/** Somebody has said anew where documents go back to. */
record BuyerDoorsChanged() {}
