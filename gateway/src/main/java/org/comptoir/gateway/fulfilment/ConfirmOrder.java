package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.TellBuyer;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.platform.sentence.Counted;

/** Keeps the core system's word on an order, once for each key, and passes it on to the buyer. */
@ApplicationScoped
public class ConfirmOrder {

    private final Confirmations confirmations;
    private final HandedOnOrders orders;
    private final AuditTrail audit;
    private final Clock clock;
    private final TellBuyer buyer;

    @Inject
    ConfirmOrder(Confirmations confirmations, HandedOnOrders orders, AuditTrail audit, Clock clock, TellBuyer buyer) {
        this.confirmations = confirmations;
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
        this.buyer = buyer;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConfirmOrder() {
        this(null, null, null, null, null);
    }

    @Transactional
    public KeepOutcome<Confirmation> confirm(WantedConfirmation wanted) {
        return orders.version(wanted.supplierId(), wanted.orderId(), order -> confirmOf(wanted, order));
    }

    private KeepOutcome<Confirmation> confirmOf(WantedConfirmation wanted, OrderView order) {
        String lines = LinesJson.of(wanted.lines());
        String digest = wanted.digest(lines);
        Optional<KeepOutcome<Confirmation>> before = before(wanted, order, digest);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<String> replaced = HandedOnOrders.replaced(order);
        if (replaced.isPresent()) {
            return new KeepOutcome.NotHandedOn<>(replaced.get());
        }
        List<Objection> objections = ConfirmationRules.objections(wanted, order);
        if (!objections.isEmpty()) {
            return new KeepOutcome.Refused<>(objections);
        }
        Instant now = clock.instant();
        OptionalLong id = confirmations.add(wanted, lines, digest, now, HandedOn.isTried(order));
        return id.isPresent()
                ? kept(wanted, order, id.getAsLong(), now)
                : before(wanted, order, digest)
                        .orElseThrow(() -> new IllegalStateException(
                                "Order %d has a confirmation that can not be found".formatted(wanted.orderId())));
    }

    private KeepOutcome<Confirmation> kept(WantedConfirmation wanted, OrderView order, long id, Instant now) {
        Confirmation confirmation = new Confirmation(
                id,
                wanted.orderId(),
                wanted.key(),
                wanted.verdict(),
                wanted.coreNumber(),
                wanted.reason(),
                wanted.lines(),
                wanted.actor(),
                now,
                HandedOn.isTried(order));
        audit.append(new AuditEvent(
                wanted.supplierId(),
                wanted.actor(),
                "order.confirmed",
                "order:" + wanted.orderId(),
                "%s%s%s, %s"
                        .formatted(
                                wanted.verdict(),
                                wanted.coreNumber().isEmpty() ? "" : " as " + wanted.coreNumber(),
                                wanted.reason().isEmpty() ? "" : ": " + wanted.reason(),
                                wanted.lines().isEmpty()
                                        ? "whole"
                                        : Counted.lines(wanted.lines().size()))));
        buyer.tell(new BackDocument(DocumentKind.CONFIRMATION, id), wanted.supplierId(), order);
        return new KeepOutcome.Kept<>(confirmation);
    }

    private Optional<KeepOutcome<Confirmation>> before(WantedConfirmation wanted, OrderView order, String digest) {
        return confirmations
                .find(wanted.supplierId(), wanted.orderId(), wanted.key(), HandedOn.isTried(order))
                .map(known -> known.digest().equals(digest)
                        ? new KeepOutcome.KeptBefore<>(known.confirmation())
                        : new KeepOutcome.KeyTaken<>());
    }
}
