package org.comptoir.gateway.fulfilment;

/**
 * The core system's word on an order is kept. Fired synchronously inside its transaction, once for each: whoever tells the
 * buyer leaves the document in the outbox here, so that it goes out if and only if the word is kept.
 */
public record OrderConfirmed(long supplierId, Confirmation confirmation) {}
