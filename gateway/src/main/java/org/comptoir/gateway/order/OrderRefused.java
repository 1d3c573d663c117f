package org.comptoir.gateway.order;

/**
 * A person said no to an order that was on hold. Fired synchronously inside the transaction of that decision: whoever tells the buyer
 * leaves it in the outbox here.
 *
 * @param orderId ours, of the version
 * @param by such as {@code user:admin}
 */
public record OrderRefused(long supplierId, long orderId, String reason, String by) {}
