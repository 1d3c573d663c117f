package org.comptoir.gateway.order;

import java.util.List;
import java.util.OptionalLong;

/** One page of orders. {@code next} is the cursor of the page below, empty on the last. */
public record OrderPage(List<OrderHead> orders, OptionalLong next) {

    public OrderPage {
        orders = List.copyOf(orders);
    }
}
