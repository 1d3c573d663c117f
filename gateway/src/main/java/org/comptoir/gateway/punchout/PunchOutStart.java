package org.comptoir.gateway.punchout;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/**
 * A wish to shop, read from a setup request and not yet allowed.
 *
 * @param returnUrl as sent, unchecked
 * @param shipTo cXML {@code ShipTo/Address/@addressID}: the buyer's site
 * @param extrinsics in the order sent, at most 100, values cut at 4,000 characters
 * @param selectedItem cXML {@code SelectedItem}: the product to open first
 * @param document the raw document with secrets blanked; kept in the session's own transaction when the session starts,
 *     by the caller with its answer when it does not
 */
public record PunchOutStart(
        Connection connection,
        DocumentId documentId,
        Operation operation,
        BuyerCookie buyerCookie,
        String returnUrl,
        Language language,
        Person person,
        Optional<String> shipTo,
        Optional<SupplierPartId> selectedItem,
        Map<String, String> extrinsics,
        JournalEntry document) {}
