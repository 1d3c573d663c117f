package org.comptoir.gateway.partner;

import java.util.List;

/**
 * Who a document says it comes from, as read from its header and not yet believed. The order of credentials means nothing.
 *
 * @param from cXML {@code From/Credential}, synonyms of the buyer
 * @param to cXML {@code To/Credential}, synonyms of the supplier
 * @param signatures cXML {@code Sender/Credential}, synonyms of the hub or the buyer, each with what proves it
 * @param address of the network; empty where the document came by no network
 */
public record Caller(List<Credential> from, List<Credential> to, List<Signature> signatures, String address) {

    /** @param secret cXML {@code SharedSecret} of this credential, empty if it has none; never logged */
    public record Signature(Credential name, String secret) {

        @Override
        public String toString() {
            return name.toString();
        }
    }

    /** A caller with one secret for all its names. */
    public static Caller of(List<Credential> from, List<Credential> to, List<Credential> sender, String secret) {
        return new Caller(
                from,
                to,
                sender.stream().map(name -> new Signature(name, secret)).toList(),
                "");
    }

    public Caller at(String networkAddress) {
        return new Caller(from, to, signatures, networkAddress);
    }

    /** All names of the sender. */
    public List<Credential> sender() {
        return signatures.stream().map(Signature::name).toList();
    }
}
