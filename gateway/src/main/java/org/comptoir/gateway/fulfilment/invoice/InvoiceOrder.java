package org.comptoir.gateway.fulfilment.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.HandedOnOrders;
import org.comptoir.gateway.fulfilment.KeepOutcome;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Objections;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.TellBuyer;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** Keeps what the core system charges or credits, once for each key and number. */
@ApplicationScoped
public class InvoiceOrder {

    private final Invoices invoices;
    private final HandedOnOrders orders;
    private final ShipNoticeSearch notices;
    private final ConfirmationSearch confirmations;
    private final TellBuyer buyer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InvoiceOrder(
            Invoices invoices,
            HandedOnOrders orders,
            ShipNoticeSearch notices,
            ConfirmationSearch confirmations,
            TellBuyer buyer,
            AuditTrail audit,
            Clock clock) {
        this.invoices = invoices;
        this.orders = orders;
        this.notices = notices;
        this.confirmations = confirmations;
        this.buyer = buyer;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvoiceOrder() {
        this(null, null, null, null, null, null, null);
    }

    @Transactional
    public KeepOutcome<Invoice> invoice(WantedInvoice wanted) {
        return orders.newest(wanted.supplierId(), wanted.orderId(), order -> invoiceOf(wanted, order));
    }

    private KeepOutcome<Invoice> invoiceOf(WantedInvoice wanted, HandedOn order) {
        String digest = Tokens.hash(String.join(
                "\n",
                wanted.purpose().name(),
                wanted.number(),
                wanted.creditFor().orElse(""),
                BillJson.of(wanted.bill()).toString()));
        long supplier = wanted.supplierId();
        Optional<KeepOutcome<Invoice>> before = before(wanted, order, digest);
        if (before.isPresent()) {
            return before.get();
        }
        if (Objections.isPrintable(wanted.number()) && invoices.hasNumber(supplier, wanted.number(), order.tried())) {
            return new KeepOutcome.NumberTaken<>(wanted.number());
        }
        Charged charged = new Charged(
                order,
                invoices.about(supplier, order),
                notices.about(supplier, order),
                confirmations.about(supplier, order),
                clock.instant());
        List<Objection> objections = InvoiceRules.objections(wanted, charged);
        if (!objections.isEmpty()) {
            return new KeepOutcome.Refused<>(objections);
        }
        Invoices.Fresh fresh = new Invoices.Fresh(
                order, PriceRemarks.of(wanted.purpose(), wanted.bill(), charged), digest, charged.now());
        OptionalLong id = invoices.add(wanted, fresh);
        return id.isPresent() ? kept(wanted, fresh, id.getAsLong()) : new KeepOutcome.NumberTaken<>(wanted.number());
    }

    private KeepOutcome<Invoice> kept(WantedInvoice wanted, Invoices.Fresh fresh, long id) {
        Invoice invoice = new Invoice(
                id,
                fresh.order().id(),
                wanted.key(),
                wanted.purpose(),
                wanted.number(),
                wanted.creditFor(),
                wanted.bill(),
                fresh.remarks(),
                wanted.actor(),
                fresh.at(),
                fresh.order().tried());
        audit.append(new AuditEvent(
                wanted.supplierId(),
                wanted.actor(),
                "order.invoiced",
                "order:" + fresh.order().id(),
                (wanted.purpose() == Purpose.CREDIT_NOTE ? "credit note %s over %s" : "invoice %s over %s")
                        .formatted(wanted.number(), wanted.bill().totals().gross())));
        buyer.tell(
                new BackDocument(DocumentKind.INVOICE, id),
                wanted.supplierId(),
                fresh.order().order());
        return new KeepOutcome.Kept<>(invoice);
    }

    private Optional<KeepOutcome<Invoice>> before(WantedInvoice wanted, HandedOn order, String digest) {
        return invoices.find(wanted.supplierId(), order, wanted.key())
                .map(known -> known.digest().equals(digest)
                        ? new KeepOutcome.KeptBefore<>(known.invoice())
                        : new KeepOutcome.KeyTaken<>());
    }
}
