package org.comptoir.gateway.partner.onboarding;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectChoice;

/**
 * A connection as a person describes it; nothing of it is believed yet.
 *
 * @param client empty for one that is new
 * @param name short and unique, such as {@code coupa-example}
 * @param currency ISO 4217
 * @param origins to which a cart may be posted, and that may show the shop in a frame
 */
public record ConnectionWish(
        SupplierId supplier,
        Optional<ClientId> client,
        NewClientWish newClient,
        String name,
        Protocol protocol,
        boolean test,
        Names names,
        SecretWish secret,
        String currency,
        DialectChoice dialect,
        Origins origins) {

    /** A client that is not in the directory yet; blank where an existing one is meant. */
    public record NewClientWish(String number, String name) {}

    /**
     * How the parties are named; a blank identity stands for none.
     *
     * @param supplier ourselves: {@code To}
     * @param buyer {@code From}; empty where the address called names the connection
     * @param sender who signs
     */
    public record Names(Credential supplier, Optional<Credential> buyer, Credential sender) {}

    /**
     * By which secret the sender proves itself.
     *
     * @param sameAs a connection whose sender signs here, too, with its secret; then {@code value} is not looked at
     */
    public record SecretWish(Optional<ConnectionId> sameAs, String value) {

        @Override
        public String toString() {
            return "SecretWish[sameAs=%s, …]".formatted(sameAs);
        }
    }

    /**
     * Lines as they were typed, see {@link org.comptoir.gateway.partner.OriginLines}.
     *
     * @param loopback any port of the buyer's own machine too, for test connections only
     */
    public record Origins(List<String> returns, List<String> frames, boolean loopback) {}
}
