package org.comptoir.gateway.partner;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.comptoir.gateway.platform.Tokens;

/**
 * How documents of a connection name the three who have to do with it; each may have synonyms.
 *
 * @param buyer {@code From}; empty where the address called names the connection
 * @param supplier {@code To}, the one we use ourselves first
 * @param sender who signs
 */
public record Parties(List<Credential> buyer, List<Credential> supplier, List<Credential> sender) {

    private static final String APART = "\0";

    public Parties {
        buyer = List.copyOf(buyer);
        supplier = List.copyOf(supplier);
        sender = List.copyOf(sender);
    }

    /** The same, signed by somebody of other names. */
    Parties signedAs(List<Credential> other) {
        return new Parties(buyer, supplier, other);
    }

    /** A digest of each way in which a document may name the three; equal where two connections could both be meant. */
    SortedSet<String> meetings() {
        SortedSet<String> meetings = new TreeSet<>();
        for (Credential from : buyer) {
            for (Credential to : supplier) {
                for (Credential by : sender) {
                    meetings.add(meeting(from.key(), to.key(), by.key()));
                }
            }
        }
        return meetings;
    }

    private static String meeting(Credential from, Credential to, Credential by) {
        return Tokens.hash(String.join(
                APART, from.domain(), from.identity(), to.domain(), to.identity(), by.domain(), by.identity()));
    }
}
