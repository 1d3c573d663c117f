package org.comptoir.gateway.fulfilment.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/**
 * What every document that goes back says beside its content.
 *
 * @param order the version it is about, as it came
 * @param from who we are to that buyer
 * @param sender who signs it
 * @param language of texts whose language nobody said
 * @param at when it was written
 * @param told what the buyer was told before
 */
public record Letter(
        Connection connection,
        OrderView order,
        Credential from,
        Credential sender,
        LanguageTag language,
        Instant at,
        Told told) {

    /**
     * Documents that went back earlier, by the names they had.
     *
     * @param earlier the one that this changes, takes back or credits; empty where the buyer was told of nothing
     * @param shipNotices of the order, by their numbers
     */
    public record Told(Optional<String> earlier, Map<String, String> shipNotices) {

        /** Nothing. */
        public static final Told NOTHING = new Told(Optional.empty(), Map.of());

        public Told {
            shipNotices = Map.copyOf(shipNotices);
        }
    }
}
