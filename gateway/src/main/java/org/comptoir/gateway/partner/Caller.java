package org.comptoir.gateway.partner;

import java.util.List;
import java.util.Optional;

/**
 * Who a document says it comes from, as read from its header and not yet believed. The order of credentials means nothing.
 *
 * @param from cXML {@code From/Credential}, synonyms of the buyer
 * @param to cXML {@code To/Credential}, synonyms of the supplier
 * @param signatures cXML {@code Sender/Credential}, synonyms of the hub or the buyer, each with what proves it
 * @param address of the network; empty where the document came by no network
 * @param entryName the connection's name where it is part of the address called, and From and To say nothing: OCI
 */
public record Caller(
        List<Credential> from,
        List<Credential> to,
        List<Signature> signatures,
        String address,
        Optional<String> entryName) {

    public Caller(List<Credential> from, List<Credential> to, List<Signature> signatures, String address) {
        this(from, to, signatures, address, Optional.empty());
    }

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

    /** Who calls a connection by its name, as this user with this password. */
    public static Caller entering(String entryName, Credential user, String secret) {
        return new Caller(List.of(), List.of(), List.of(new Signature(user, secret)), "", Optional.of(entryName));
    }

    public Caller at(String networkAddress) {
        return new Caller(from, to, signatures, networkAddress, entryName);
    }

    /** All that may prove the sender; never logged. */
    List<String> secrets() {
        return signatures.stream().map(Signature::secret).toList();
    }

    /** All names of the sender. */
    public List<Credential> sender() {
        return signatures.stream().map(Signature::name).toList();
    }
}
