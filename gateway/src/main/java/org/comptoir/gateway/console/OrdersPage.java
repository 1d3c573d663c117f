package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.gateway.order.OrderPage;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of orders, filtered by state, client and day. */
@Named
@RequestScoped
public class OrdersPage {

    private final PageView page;
    private final OrderSearch search;
    private @Nullable OrderPage found;

    @Inject
    OrdersPage(PageView page, OrderSearch search) {
        this.page = page;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrdersPage() {
        this(null, null);
    }

    public OrderStatus[] getStatuses() {
        return OrderStatus.values();
    }

    public OrderPage getOrders() {
        if (found == null) {
            found = page.supplier()
                    .map(supplier -> search.list(query(supplier)))
                    .orElse(new OrderPage(List.of(), OptionalLong.empty()));
        }
        return found;
    }

    private OrderQuery query(SupplierId supplier) {
        return new OrderQuery(
                supplier.value(),
                page.constant("status", OrderStatus.class),
                page.day("since"),
                page.parameter("client"),
                page.before(),
                PageView.ROWS);
    }
}
