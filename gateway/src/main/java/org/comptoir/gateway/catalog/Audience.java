package org.comptoir.gateway.catalog;

import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** For whom the catalog is read: what the client may not see does not exist in any answer. */
public record Audience(SupplierId supplier, ClientId client, Language language) {}
