package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;

/** Where people arrive: what needs a person now, what happened today, the latest orders. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int LATEST = 8;

    private final PageView page;
    private final Tiles tiles;
    private final OrderSearch orders;

    @Inject
    OverviewPage(PageView page, Tiles tiles, OrderSearch orders) {
        this.page = page;
        this.tiles = tiles;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OverviewPage() {
        this(null, null, null);
    }

    public List<Tile> getTiles() {
        return page.supplier().map(tiles::of).orElse(List.of());
    }

    public List<OrderHead> getLatest() {
        return page.supplier()
                .map(supplier ->
                        orders.list(OrderQuery.newest(supplier.value(), LATEST)).orders())
                .orElse(List.of());
    }
}
