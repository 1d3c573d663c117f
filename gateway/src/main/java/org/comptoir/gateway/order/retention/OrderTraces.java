package org.comptoir.gateway.order.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.delivery.retention.ForgetSent;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Spellings;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.order.retention.NamingOrders.Head;
import org.comptoir.gateway.order.retention.NamingOrders.Texts;

/** Orders, which stay with their numbers, lines and sums, and what was sent of them, which goes. */
@ApplicationScoped
class OrderTraces implements PersonTraces {

    private static final int BATCH = 50;

    private final NamingOrders orders;
    private final ForgetSent sent;

    @Inject
    OrderTraces(NamingOrders orders, ForgetSent sent) {
        this.orders = orders;
        this.sent = sent;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderTraces() {
        this(null, null);
    }

    @Override
    public String name() {
        return "3-orders";
    }

    @Override
    public Traced look(Search search) {
        List<Head> next = orders.next(search, BATCH);
        Traced traced = new Traced(search);
        for (Head each : next) {
            if (search.covers(each.connection())) {
                look(search, each, traced);
            }
            traced.reach(each.place());
        }
        return traced.more(next.size() == BATCH);
    }

    private void look(Search search, Head order, Traced traced) {
        List<Texts> changed = orders.texts(search.supplierId(), order.id()).stream()
                .map(texts -> changed(texts, search.spellings()))
                .filter(texts -> !texts.texts().isEmpty())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        traced.order(new Traced.NamedOrder(order.id(), order.number(), order.open()));
        if (order.open()) {
            traced.waiting(Thing.ORDERS);
            return;
        }
        traced.found(Thing.ORDERS, 1);
        String subject = "order:" + order.buyerOrder();
        if (!search.erasing()) {
            // once for all versions of an order
            boolean first = order.id() == order.buyerOrder();
            traced.found(Thing.DELIVERIES, first ? sent.count(search.supplierId(), subject, search.before()) : 0);
            return;
        }
        changed.forEach(texts -> orders.keep(search.supplierId(), order.id(), texts));
        orders.erased(search.supplierId(), order.id(), search.now());
        traced.found(
                Thing.DELIVERIES,
                sent.forget(search.supplierId(), subject, search.before(), search.now(), search.spellings()));
    }

    /** What has to be written; the mark may be longer than what stood there. */
    private static Texts changed(Texts whole, Spellings spellings) {
        Map<String, String> changed = new LinkedHashMap<>();
        whole.texts().forEach((column, text) -> {
            String left = ErasedText.of(text, spellings);
            int room = whole.part().room(column);
            if (!left.equals(text)) {
                changed.put(column, room > 0 && left.length() > room ? left.substring(0, room) : left);
            }
        });
        return new Texts(whole.part(), whole.key(), changed);
    }
}
