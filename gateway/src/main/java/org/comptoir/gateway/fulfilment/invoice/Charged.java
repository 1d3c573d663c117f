package org.comptoir.gateway.fulfilment.invoice;

import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;

/** What an invoice is held against: the order and all that was said of it, each first to last. */
record Charged(
        HandedOn order,
        List<Invoice> invoices,
        List<ShipNotice> notices,
        List<Confirmation> confirmations,
        Instant now) {}
