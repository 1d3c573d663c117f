package org.comptoir.gateway.fulfilment.summary;

import java.util.List;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;

/**
 * What a core system said of an order, each first to last.
 *
 * @param confirmations of one version; all else is of all versions
 */
public record Fulfilment(List<Confirmation> confirmations, List<ShipNotice> shipNotices, List<Invoice> invoices) {

    public static final Fulfilment NONE = new Fulfilment(List.of(), List.of(), List.of());

    public Fulfilment {
        confirmations = List.copyOf(confirmations);
        shipNotices = List.copyOf(shipNotices);
        invoices = List.copyOf(invoices);
    }
}
