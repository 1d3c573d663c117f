package org.comptoir.gateway.fulfilment.letter;

import java.util.Optional;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;

/** Says to buyers' suites what they are told, in their words. The edge that speaks with them implements it. */
public interface BuyerWire {

    /** The document without a secret, as it is kept. */
    byte[] write(Letter letter, Confirmation confirmation);

    byte[] write(Letter letter, ShipNotice notice);

    byte[] write(Letter letter, Invoice invoice);

    /** What a kept document is called, for others that refer to it. */
    String nameOf(byte[] kept);

    /** A kept document as it is sent. */
    byte[] sign(byte[] kept, Optional<String> sharedSecret);

    /** A kept document as the journal has it, with the status it was answered with. */
    JournalEntry entry(Connection connection, byte[] kept, int status);
}
