package org.comptoir.gateway.storefront.page;

import org.comptoir.gateway.punchout.Operation;

/**
 * Who is here, and what for.
 *
 * @param client the buying company
 * @param person who shops, empty if nobody said
 * @param site where the goods are to go, empty if nobody said
 * @param test true where nothing ordered here is real
 */
public record Visit(String client, String person, String site, boolean test, Operation operation) {

    /** Person and site in one line; empty if neither is known. */
    public String who() {
        return person.isEmpty() || site.isEmpty() ? person + site : person + " · " + site;
    }
}
