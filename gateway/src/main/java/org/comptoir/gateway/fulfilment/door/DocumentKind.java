package org.comptoir.gateway.fulfilment.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What goes back to a buyer about its orders. */
public enum DocumentKind {
    /** cXML {@code ConfirmationRequest}. */
    CONFIRMATION,
    /** cXML {@code ShipNoticeRequest}. */
    SHIP_NOTICE,
    /** cXML {@code InvoiceDetailRequest}. */
    INVOICE;

    /** As keys and file names say it: {@code ship-notice}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> find(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
