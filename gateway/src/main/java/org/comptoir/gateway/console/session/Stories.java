package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.gateway.cart.kept.CartSearch;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.SessionSearch;
import org.jspecify.annotations.Nullable;

/** From an order or a document to the session it belongs to; empty addresses where there is none. */
@Named
@RequestScoped
public class Stories {

    private final PageView page;
    private final SessionSearch sessions;
    private final CartSearch carts;
    private final OrderSearch orders;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<Long, Optional<OrderView>> ordered = new HashMap<>();

    @Inject
    Stories(PageView page, SessionSearch sessions, CartSearch carts, OrderSearch orders) {
        this.page = page;
        this.sessions = sessions;
        this.carts = carts;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Stories() {
        this(null, null, null, null);
    }

    /** The session whose cart the order came of. */
    public String of(OrderView order) {
        return remembered(
                "order " + order.head().id(),
                () -> page.supplier()
                        .flatMap(supplier -> sessionOf(supplier, order))
                        .map(this::address)
                        .orElse(""));
    }

    /** The session that the document began or ended, or whose cart was ordered with it. */
    public String of(KeptDocument document) {
        if (page.isOfStrangers()
                || document.connectionId().isEmpty()
                || document.documentId().isEmpty()) {
            return "";
        }
        return remembered(
                "document " + document.id().value(),
                () -> page.supplier()
                        .flatMap(supplier -> sessionOf(
                                supplier,
                                document,
                                document.connectionId().get(),
                                document.documentId().get()))
                        .map(this::address)
                        .orElse(""));
    }

    /** The order for which the document was accepted. */
    public String orderOf(KeptDocument document) {
        if (page.isOfStrangers()
                || document.connectionId().isEmpty()
                || document.documentId().isEmpty()) {
            return "";
        }
        return remembered(
                "order of " + document.id().value(),
                () -> page.supplier()
                        .flatMap(supplier -> orders.ofDocument(
                                supplier.value(),
                                document.connectionId().get(),
                                document.documentId().get()))
                        .map(id -> page.link("/console/order", "id", id))
                        .orElse(""));
    }

    /** The same order whole, with what was found about it; null where there is none or it is not open to who looks. */
    public @Nullable OrderView orderIn(KeptDocument document) {
        if (page.isOfStrangers()
                || document.connectionId().isEmpty()
                || document.documentId().isEmpty()
                || !page.reaches("/console/order")) {
            return null;
        }
        return ordered.computeIfAbsent(
                        document.id().value(),
                        id -> page.supplier()
                                .flatMap(supplier -> orders.ofDocument(
                                                supplier.value(),
                                                document.connectionId().get(),
                                                document.documentId().get())
                                        .flatMap(order -> orders.find(supplier.value(), order))))
                .orElse(null);
    }

    /** A page asks several times. */
    private String remembered(String question, Supplier<String> answer) {
        String known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }

    private Optional<SessionId> sessionOf(
            SupplierId supplier, KeptDocument document, long connection, String documentId) {
        return sessions.startedBy(new ConnectionId(connection), documentId, document.receivedAt())
                .or(() -> carts.sessionOf(supplier.value(), connection, documentId))
                .or(() -> orders.ofDocument(supplier.value(), connection, documentId)
                        .flatMap(id -> orders.find(supplier.value(), id))
                        .flatMap(order -> sessionOf(supplier, order)));
    }

    private Optional<SessionId> sessionOf(SupplierId supplier, OrderView order) {
        List<String> beside = order.lines().stream()
                .flatMap(line -> line.ordered().part().auxiliaryId().stream())
                .toList();
        return carts.sessionOf(supplier.value(), beside, order.head().receivedAt());
    }

    private String address(SessionId id) {
        return page.link("/console/session", "id", id.value());
    }
}
