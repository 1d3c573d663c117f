package org.comptoir.gateway.punchout;

import java.util.Optional;

/**
 * Where the buyer wants the goods: cXML {@code ShipTo/Address}.
 *
 * @param id the buyer's own key, {@code @addressID}; empty where only a name is given
 * @param name {@code Name}; empty where only a key is given
 */
public record Site(String id, String name) {

    /** The buyer's own key, where there is one. */
    public Optional<String> addressId() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** Both, as a person reads them. */
    public String label() {
        if (name.isEmpty() || name.equals(id)) {
            return id;
        }
        return id.isEmpty() ? name : name + " (" + id + ")";
    }
}
