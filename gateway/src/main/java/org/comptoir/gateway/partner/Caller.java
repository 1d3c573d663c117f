package org.comptoir.gateway.partner;

import java.util.List;

/**
 * Who a document says it comes from, as read from its header and not yet believed.
 *
 * @param from cXML {@code From/Credential}, synonyms of the buyer
 * @param to cXML {@code To/Credential}, synonyms of the supplier
 * @param sender cXML {@code Sender/Credential}
 * @param secret cXML {@code SharedSecret} of the sender, empty if none was sent; never logged
 */
public record Caller(List<Credential> from, List<Credential> to, List<Credential> sender, String secret) {

    @Override
    public String toString() {
        return "Caller[from=%s, to=%s, sender=%s]".formatted(from, to, sender);
    }
}
