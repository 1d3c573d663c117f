package org.comptoir.gateway.fulfilment.summary;

/**
 * What people call a document that goes back to a buyer.
 *
 * @param kind {@code confirmation}, {@code ship-notice}, {@code invoice} or {@code credit-note}
 * @param number the core system's own
 */
public record Called(String kind, String number) {}
