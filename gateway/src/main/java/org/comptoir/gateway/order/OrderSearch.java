package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.kernel.Money;

/** Lists orders and shows one whole, inside one supplier. */
@ApplicationScoped
public class OrderSearch {

    /** New orders of one connection in a span of time, and how many of them have reached the core system. */
    public record Flow(long connection, long orders, long delivered) {}

    /** New orders of one day in one currency. */
    public record Day(LocalDate date, long orders, Money total) {}

    private final StoredOrders orders;
    private final DeliverySearch deliveries;
    private final JournalSearch journal;

    @Inject
    OrderSearch(StoredOrders orders, DeliverySearch deliveries, JournalSearch journal) {
        this.orders = orders;
        this.deliveries = deliveries;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderSearch() {
        this(null, null, null);
    }

    public OrderPage list(OrderQuery query) {
        return orders.list(query);
    }

    /** How many orders are in a state. */
    public long count(long supplierId, OrderStatus status) {
        return orders.count(supplierId, status);
    }

    /**
     * The orders in which lines of a returned cart came back, by what was promised on them: those among the next five thousand of its
     * connection.
     *
     * @param since when the cart was returned
     */
    public List<OrderHead> ofPromises(long supplierId, long connection, Instant since, List<String> promises) {
        return promises.isEmpty() ? List.of() : orders.ofPromises(supplierId, connection, since, promises);
    }

    /** The order for which a document was accepted. */
    public Optional<Long> ofDocument(long supplierId, long connection, String documentId) {
        return orders.ofDocument(supplierId, connection, documentId);
    }

    /** New orders of buyers each day (UTC) of a span of time, a row for each currency. */
    public List<Day> perDay(long supplierId, Instant from, Instant to) {
        return orders.perDay(supplierId, from, to);
    }

    /** How many orders of buyers were received at or after a moment. */
    public long countSince(long supplierId, Instant since) {
        return orders.countSince(supplierId, since);
    }

    /** When each connection of a supplier that ever ordered last did, by its id. */
    public Map<Long, Instant> latest(long supplierId) {
        return orders.latest(supplierId);
    }

    /** The documents of the journal in which an order of that number came, by their ids. */
    public List<Long> documentsOf(long supplierId, String orderNumber) {
        return orders.documentsOf(supplierId, orderNumber);
    }

    /** The buyer's numbers of orders by our ids; none for an unknown id and for another supplier's. */
    public Map<Long, String> numbers(long supplierId, Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : orders.numbers(supplierId, ids);
    }

    /** Our id of the newest order of that number, which all its versions share. */
    public Optional<Long> ofNumber(long supplierId, String orderNumber) {
        return orders.ofNumber(supplierId, orderNumber);
    }

    /** New orders of each connection in a span of time, and how many of them are delivered. */
    public List<Flow> flow(long supplierId, Instant from, Instant to) {
        return orders.flow(supplierId, from, to);
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<OrderView> find(long supplierId, long id) {
        return orders.find(supplierId, id)
                .map(order -> order.beside(
                        deliveries.about(supplierId, "order:" + order.firstId()),
                        journal.attachments(supplierId, document(order))));
    }

    /**
     * A file that came with an order; empty for an unknown one and for another supplier's.
     *
     * @param number its place among the files of the order, from 1
     */
    public Optional<AttachedFile> attachment(long supplierId, long id, int number) {
        Optional<JournalId> document = orders.find(supplierId, id).map(OrderSearch::document);
        return document.stream()
                .flatMap(found -> journal.attachments(supplierId, found).stream())
                .filter(attachment -> attachment.number() == number)
                .findFirst()
                .flatMap(attachment -> journal.attachment(supplierId, document.orElseThrow(), number)
                        .map(content -> new AttachedFile(
                                attachment,
                                content,
                                journal.attachmentRemovedAt(supplierId, document.orElseThrow(), number))));
    }

    /** When the retention rule took persons out of an order; empty while they are there. */
    public Optional<Instant> personsRemovedAt(long supplierId, long id) {
        return orders.personsRemovedAt(supplierId, id);
    }

    /** When a person was erased from an order on request last; empty where none was. */
    public Optional<Instant> personErasedAt(long supplierId, long id) {
        return orders.personErasedAt(supplierId, id);
    }

    private static JournalId document(OrderView order) {
        return new JournalId(order.head().journalId());
    }
}
