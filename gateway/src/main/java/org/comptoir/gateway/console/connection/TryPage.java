package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.trial.ReturnedFields;
import org.comptoir.gateway.simulator.ReadableCart;
import org.comptoir.gateway.simulator.SetupAnswer;
import org.jspecify.annotations.Nullable;

/** A person plays the buyer of a connection: sends the setup, opens the shop, sees the cart that comes back, orders it. */
@Named
@RequestScoped
public class TryPage {

    private static final String PLAIN = "text/plain; charset=UTF-8";

    private final PageView page;
    private final AskedConnection asked;
    private final PlayedBuyer buyer;
    private final TriedCart carts;
    private final TriedOrder orders;
    private @Nullable Connection connection;
    private @Nullable SetupAnswer answer;
    private @Nullable ReturnedFields cart;
    private TriedOrder.@Nullable Placed placed;

    @Inject
    TryPage(PageView page, AskedConnection asked, PlayedBuyer buyer, TriedCart carts, TriedOrder orders) {
        this.page = page;
        this.asked = asked;
        this.buyer = buyer;
        this.carts = carts;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryPage() {
        this(null, null, null, null, null);
    }

    /** Looks the connection up before anything is written; without one the answer is 404. A form that was sent sends a setup, or an order; what is said of an order {@link TryBack} takes. */
    public void load() {
        connection = asked.find().orElse(null);
        if (connection == null) {
            page.notFound();
            return;
        }
        show(connection);
        if (page.isPosted() && page.field("do").equals("order")) {
            order(connection);
        } else if (page.isPosted() && page.field("do").isEmpty()) {
            answer = buyer.setUp(connection, page.actor());
        }
    }

    private void show(Connection of) {
        page.number("cart").ifPresent(id -> cart = carts.find(of, id).orElse(null));
    }

    private void order(Connection of) {
        placed = cartDocument()
                .flatMap(document -> orders.place(of, document, page.actor()))
                .orElse(null);
        if (placed == null) {
            page.unprocessable();
        }
    }

    /** What the test order came to; null while none was sent. */
    public TriedOrder.@Nullable Placed getPlaced() {
        return placed;
    }

    public String getOrderSent() {
        return placed == null ? "" : readable(placed.answer().sent());
    }

    public String getOrderReceived() {
        return placed == null ? "" : readable(placed.answer().received());
    }

    /** Whether a test order can be sent now. */
    public boolean isOrderable() {
        return connection != null
                && orders.obstacle(connection) == TriedOrder.Obstacle.NONE
                && cartDocument().isPresent();
    }

    /** Why none can be sent on this connection; null where one can. */
    public TriedOrder.@Nullable Obstacle getObstacle() {
        return connection == null || orders.obstacle(connection) == TriedOrder.Obstacle.NONE
                ? null
                : orders.obstacle(connection);
    }

    public @Nullable Connection getConnection() {
        return connection;
    }

    public @Nullable SetupAnswer getAnswer() {
        return answer;
    }

    /** Where the shop opens; empty where it stays closed. */
    public String getStart() {
        return answer == null ? "" : answer.start().map(URI::toString).orElse("");
    }

    public String getSent() {
        return answer == null ? "" : readable(answer.sent());
    }

    public String getReceived() {
        return answer == null ? "" : readable(answer.received());
    }

    public boolean isReturned() {
        return cart != null;
    }

    /** The cart's document, laid out; empty where the cart came in fields of its own. */
    public String getDocument() {
        return cartDocument().map(TryPage::readable).orElse("");
    }

    /** The cart as the buyer's people read it; null where it came in fields of its own, or can not be read so. */
    public @Nullable ReadableCart getReadable() {
        return cartDocument().flatMap(ReadableCart::in).orElse(null);
    }

    /** What the buyer's suite could refuse or misread. */
    public List<DocumentRemark> getFindings() {
        return cartDocument().map(carts::findings).orElse(List.of());
    }

    /** Extrinsics that should stand on the cart's lines and do not, in one text; empty where none is missing. */
    public String getLacking() {
        Connection of = connection;
        return of == null
                ? ""
                : cartDocument()
                        .map(document -> String.join(", ", carts.lacking(of, document)))
                        .orElse("");
    }

    /** The fields of the form, where they are the cart. */
    public List<Map.Entry<String, String>> getFields() {
        return cart == null || cartDocument().isPresent()
                ? List.of()
                : List.copyOf(cart.fields().entrySet());
    }

    private Optional<byte[]> cartDocument() {
        return Optional.ofNullable(cart).flatMap(carts::document);
    }

    private static String readable(byte[] content) {
        return ReadableDocument.of(content, PLAIN).text();
    }
}
