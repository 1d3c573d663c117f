package org.comptoir.gateway.console.home;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.insight.DailyFunnel;
import org.comptoir.gateway.insight.Funnel;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** Where people arrive: what needs a person now, what happened today, the latest orders. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int LATEST = 8;

    private final PageView page;
    private final Tiles tiles;
    private final OrderSearch orders;
    private final DailyFunnel funnel;
    private final PartnerDirectory directory;
    private @Nullable List<Row> rows;

    /** A connection and how its day goes. */
    public record Row(Connection connection, Funnel funnel) {}

    @Inject
    OverviewPage(PageView page, Tiles tiles, OrderSearch orders, DailyFunnel funnel, PartnerDirectory directory) {
        this.page = page;
        this.tiles = tiles;
        this.orders = orders;
        this.funnel = funnel;
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OverviewPage() {
        this(null, null, null, null, null);
    }

    /** Those whose lists the one who looks may open. */
    public List<Tile> getTiles() {
        return page.supplier().map(supplier -> tiles.of(supplier, page.isSeeingStrangers())).orElse(List.of()).stream()
                .filter(tile -> page.reaches(tile.path()))
                .toList();
    }

    /** The list behind a count, of the supplier looked at. */
    public String linkTo(Tile tile) {
        return page.number("supplier").stream()
                .mapToObj(id -> tile.address() + (tile.address().contains("?") ? "&" : "?") + "supplier=" + id)
                .findFirst()
                .orElse(tile.address());
    }

    /** Connections with anything to tell of today or its normal, by name. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = page.supplier().map(this::rows).orElse(List.of());
        }
        return rows;
    }

    private List<Row> rows(SupplierId supplier) {
        return funnel.of(supplier.value()).stream()
                .flatMap(each -> directory.findConnection(new ConnectionId(each.connection())).stream()
                        .map(connection -> new Row(connection, each)))
                .sorted(comparing(row -> row.connection().name()))
                .toList();
    }

    /** How long a bar is, in hundredths of the longest of its row. */
    public long share(Row row, long count) {
        return row.funnel().most() == 0 ? 0 : 100 * count / row.funnel().most();
    }

    public Funnel.Stage[] getStages() {
        return Funnel.Stage.values();
    }

    public List<OrderHead> getLatest() {
        return page.supplier()
                .map(supplier ->
                        orders.list(OrderQuery.newest(supplier.value(), LATEST)).orders())
                .orElse(List.of());
    }
}
