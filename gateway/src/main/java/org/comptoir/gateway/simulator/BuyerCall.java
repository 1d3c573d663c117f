package org.comptoir.gateway.simulator;

import java.net.URI;

/**
 * A setup as the buyer's suite would send it.
 *
 * @param gateway where this node takes documents
 * @param secret by which the sender proves itself
 * @param returnTo where the cart goes
 */
public record BuyerCall(
        URI gateway, Name buyer, Name supplier, Name sender, String secret, URI returnTo, String language) {

    /** A party by domain and identity. */
    public record Name(String domain, String identity) {}

    @Override
    public String toString() {
        return "BuyerCall[%s, %s]".formatted(gateway, buyer);
    }
}
