package org.comptoir.gateway.fulfilment.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.ConnectionId;

/** Leaves what goes back to a buyer in the outbox, in the transaction that keeps it: it goes out if and only if it is kept. */
@ApplicationScoped
public class TellBuyer {

    private final StoredDoors doors;
    private final Outbox outbox;
    private final DeliverySearch deliveries;

    @Inject
    TellBuyer(StoredDoors doors, Outbox outbox, DeliverySearch deliveries) {
        this.doors = doors;
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TellBuyer() {
        this(null, null, null);
    }

    /** Whether the buyer takes documents of that kind; whoever tries an order out takes all. */
    public boolean isToBeTold(DocumentKind kind, OrderView order) {
        return order.isTrial() || isTaken(kind, order);
    }

    private boolean isTaken(DocumentKind kind, OrderView order) {
        return doors.find(new ConnectionId(order.connectionId()))
                .filter(stored -> stored.door().takes(kind))
                .isPresent();
    }

    /** As {@link #tell}, and does nothing where the buyer was told of nothing that came before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAfter(Set<BackDocument> before, BackDocument document, long supplier, OrderView order) {
        Set<String> keys = before.stream().map(BackDocument::key).collect(toSet());
        boolean told = deliveries.about(supplier, BackDocument.subject(order)).stream()
                .anyMatch(delivery -> keys.contains(delivery.idempotencyKey()));
        if (told) {
            tell(document, supplier, order);
        }
    }

    /** Does nothing where the buyer is not to be told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(BackDocument document, long supplier, OrderView order) {
        if (isToBeTold(document.kind(), order)) {
            outbox.add(new OutboxEntry(
                    supplier,
                    order.isTrial()
                            ? DoorTarget.TRY_OUT
                            : DoorTarget.of(supplier, order.head().connection()).text(),
                    BackDocument.subject(order),
                    document.key(),
                    BackDocument.DRAFT,
                    document.key() + ".xml",
                    document.key().getBytes(US_ASCII)));
        }
    }
}
