package org.comptoir.gateway.catalog;

import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/**
 * For whom the catalog is read: what the client may not see does not exist in any answer.
 *
 * @param clientNumber the supplier's own number of the client, by which its own part numbers are known; blank where it has none
 */
public record Audience(SupplierId supplier, ClientId client, Language language, String clientNumber) {

    /** Who asks by no part numbers of its own. */
    public Audience(SupplierId supplier, ClientId client, Language language) {
        this(supplier, client, language, "");
    }
}
