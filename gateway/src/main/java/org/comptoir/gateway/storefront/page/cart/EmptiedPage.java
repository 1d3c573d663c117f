package org.comptoir.gateway.storefront.page.cart;

import org.comptoir.gateway.storefront.page.Frame;

/**
 * Asks whether an emptied cart is meant: on its return every line of ours goes out of the buyer's request.
 *
 * @param destination host of the procurement system
 */
public record EmptiedPage(Frame frame, String destination) {}
