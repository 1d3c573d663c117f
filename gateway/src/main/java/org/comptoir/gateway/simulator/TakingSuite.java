package org.comptoir.gateway.simulator;

import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.security.SharedSecret;
import org.jspecify.annotations.Nullable;

/** A buyer's suite at the moment it gets a document about one of its orders: who sends it, and what is it about? */
public final class TakingSuite {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_ACCEPTABLE = 406;

    private TakingSuite() {}

    /**
     * What it says.
     *
     * @param code of cXML
     * @param words for people
     */
    public record Said(int code, String words) {}

    /** @param secret which it expects of the sender */
    public static Said take(byte[] document, String secret) {
        try {
            CxmlDocument read = READER.read(document, null);
            if (!isSigned(read.content().header, SharedSecret.of(secret))) {
                return new Said(UNAUTHORIZED, "Sender shows no secret, or another");
            }
            return SentLetter.in(document).isPresent()
                    ? new Said(OK, "OK")
                    : new Said(NOT_ACCEPTABLE, "This says nothing of an order");
        } catch (CxmlException unreadable) {
            return new Said(NOT_ACCEPTABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean isSigned(@Nullable Header header, SharedSecret expected) {
        return header != null
                && header.from != null
                && header.to != null
                && header.sender != null
                && header.sender.credential.stream()
                        .anyMatch(credential ->
                                credential.sharedSecret != null && credential.sharedSecret.matches(expected));
    }
}
