package org.comptoir.gateway.catalog;

import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.kernel.Language;

/**
 * Who looks for something, as an edition needs to know it.
 *
 * @param number the supplier's own number of the client; blank where it has none
 */
record Asker(ClientId client, String number, Language language, Synonyms synonyms) {

    static Asker of(ClientId client, Language language) {
        return new Asker(client, "", language, Synonyms.NONE);
    }
}
