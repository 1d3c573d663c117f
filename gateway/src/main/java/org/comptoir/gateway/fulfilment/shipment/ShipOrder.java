package org.comptoir.gateway.fulfilment.shipment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.HandedOnOrders;
import org.comptoir.gateway.fulfilment.KeepOutcome;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Objections;
import org.comptoir.gateway.fulfilment.RefusedParts;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.TellBuyer;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.platform.sentence.Counted;

/** Keeps what the core system says of a shipment, once for each key and number. */
@ApplicationScoped
public class ShipOrder {

    private final ShipNotices notices;
    private final ShipmentNumbers numbers;
    private final HandedOnOrders orders;
    private final ConfirmationSearch confirmations;
    private final TellBuyer buyer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ShipOrder(
            ShipNotices notices,
            ShipmentNumbers numbers,
            HandedOnOrders orders,
            ConfirmationSearch confirmations,
            TellBuyer buyer,
            AuditTrail audit,
            Clock clock) {
        this.notices = notices;
        this.numbers = numbers;
        this.orders = orders;
        this.confirmations = confirmations;
        this.buyer = buyer;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipOrder() {
        this(null, null, null, null, null, null, null);
    }

    @Transactional
    public KeepOutcome<ShipNotice> ship(WantedShipNotice wanted) {
        return orders.newest(wanted.supplierId(), wanted.orderId(), order -> shipOf(wanted, order));
    }

    private KeepOutcome<ShipNotice> shipOf(WantedShipNotice wanted, HandedOn order) {
        String digest = Tokens.hash(String.join(
                "\n",
                wanted.stage().name(),
                wanted.number(),
                ShipmentJson.of(wanted.shipment()).toString()));
        Optional<KeepOutcome<ShipNotice>> before = before(wanted, order, digest);
        if (before.isPresent()) {
            return before.get();
        }
        if (order.cancelled() && wanted.stage() != ShipStage.TAKEN_BACK) {
            return new KeepOutcome.NotHandedOn<>(
                    "Order %s was cancelled by the buyer: it is not shipped, and a notice sent before can be taken back"
                            .formatted(order.order().head().orderNumber()));
        }
        Instant now = clock.instant();
        List<ShipNotice> known = notices.about(wanted.supplierId(), order);
        WantedShipNotice whole = whole(wanted, order);
        var rules = new ShipmentRules.Known(
                order, known, RefusedParts.of(confirmations.about(wanted.supplierId(), order), order.lines()), now);
        List<Objection> objections = ShipmentRules.objections(whole, rules);
        if (Objections.isPrintable(wanted.number())
                && numbers.isAnothers(wanted.supplierId(), wanted.number(), order)) {
            return new KeepOutcome.NumberTaken<>(wanted.number());
        }
        if (!objections.isEmpty()) {
            return new KeepOutcome.Refused<>(objections);
        }
        OptionalLong replaces = rules.last(wanted.number())
                .map(last -> OptionalLong.of(last.id()))
                .orElse(OptionalLong.empty());
        ShipNotices.Fresh fresh = new ShipNotices.Fresh(order, replaces, whole.shipment(), digest, now);
        OptionalLong id = numbers.take(wanted.supplierId(), wanted.number(), order)
                ? notices.add(wanted, fresh)
                : OptionalLong.empty();
        return id.isPresent() ? kept(wanted, fresh, id.getAsLong()) : new KeepOutcome.NumberTaken<>(wanted.number());
    }

    /** A notice without lines is about all that was ordered, as the order stands now. */
    private static WantedShipNotice whole(WantedShipNotice wanted, HandedOn order) {
        if (!wanted.shipment().whole()) {
            return wanted;
        }
        List<ShippedLine> all = order.order().lines().stream()
                .map(line -> new ShippedLine(
                        line.ordered().number(), line.ordered().quantity(), Optional.empty(), List.of()))
                .toList();
        return new WantedShipNotice(
                wanted.supplierId(),
                wanted.orderId(),
                wanted.key(),
                wanted.stage(),
                wanted.number(),
                wanted.shipment().carrying(all),
                wanted.actor());
    }

    private KeepOutcome<ShipNotice> kept(WantedShipNotice wanted, ShipNotices.Fresh fresh, long id) {
        ShipNotice notice = new ShipNotice(
                id,
                fresh.order().id(),
                wanted.key(),
                wanted.stage(),
                wanted.number(),
                fresh.replaces(),
                fresh.shipment(),
                wanted.actor(),
                fresh.at(),
                fresh.order().tried());
        audit.append(new AuditEvent(
                wanted.supplierId(),
                wanted.actor(),
                "order.shipped",
                "order:" + fresh.order().id(),
                said(wanted, fresh.shipment().lines().size())));
        tell(notice, wanted.supplierId(), fresh.order());
        return new KeepOutcome.Kept<>(notice);
    }

    /** Nothing is taken back that the buyer never heard of. */
    private void tell(ShipNotice notice, long supplier, HandedOn order) {
        BackDocument document = new BackDocument(DocumentKind.SHIP_NOTICE, notice.id());
        if (notice.stage() == ShipStage.TAKEN_BACK) {
            Set<BackDocument> before = notices.about(supplier, order).stream()
                    .filter(other -> other.number().equals(notice.number()) && other.id() != notice.id())
                    .map(other -> new BackDocument(DocumentKind.SHIP_NOTICE, other.id()))
                    .collect(toSet());
            buyer.tellAfter(before, document, supplier, order.order());
        } else {
            buyer.tell(document, supplier, order.order());
        }
    }

    private static String said(WantedShipNotice wanted, int lines) {
        return switch (wanted.stage()) {
            case PLANNED -> "shipment %s of %s is to leave".formatted(wanted.number(), Counted.lines(lines));
            case ACTUAL -> "shipment %s of %s has left".formatted(wanted.number(), Counted.lines(lines));
            case TAKEN_BACK -> "shipment %s was taken back".formatted(wanted.number());
        };
    }

    private Optional<KeepOutcome<ShipNotice>> before(WantedShipNotice wanted, HandedOn order, String digest) {
        return notices.find(wanted.supplierId(), order, wanted.key())
                .map(known -> known.digest().equals(digest)
                        ? new KeepOutcome.KeptBefore<>(known.notice())
                        : new KeepOutcome.KeyTaken<>());
    }
}
