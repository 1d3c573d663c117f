package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Writes down who trades with whom. Every change is in force on every node within five seconds of its commit.
 *
 * <p>Begin with the supplier, then its clients and senders, then the connections that tie them together.
 */
@ApplicationScoped
public class RegisterPartners {

    /** @param number the supplier's customer number, unique within the supplier */
    public record NewClient(SupplierId supplier, String number, String name) {}

    /**
     * Who signs documents with a shared secret: cXML {@code Sender}, or the user of an OCI call.
     *
     * @param name for people, unique within the supplier
     * @param credentials synonyms; for OCI one of domain {@code OCI} with {@code USERNAME} as identity
     * @param secrets one or two that are valid at any time
     */
    public record NewSender(SupplierId supplier, String name, List<Credential> credentials, List<NewSecret> secrets) {}

    /** A shared secret with its life; only its salted HMAC is stored. */
    public record NewSecret(String value, Optional<Instant> notBefore, Optional<Instant> notAfter) {

        /** Valid from now until further notice. */
        public static NewSecret of(String value) {
            return new NewSecret(value, Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "NewSecret[…, notBefore=%s, notAfter=%s]".formatted(notBefore, notAfter);
        }
    }

    /**
     * One procurement suite of one client. The settings are those of {@link Connection}.
     *
     * @param sender who may speak for the buyer
     * @param supplierCredentials how we are named to this buyer, the one we use ourselves first
     */
    public record NewConnection(
            SupplierId supplier,
            ClientId client,
            SenderId sender,
            String name,
            Protocol protocol,
            boolean test,
            List<Credential> supplierCredentials,
            List<Credential> buyerCredentials,
            Currency currency,
            CartField cartField,
            List<String> returnOrigins,
            boolean returnToLoopback,
            List<String> frameOrigins) {}

    public SupplierId supplier(String name) {
        throw new UnsupportedOperationException();
    }

    public ClientId client(NewClient client) {
        throw new UnsupportedOperationException();
    }

    public SenderId sender(NewSender sender) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException if a name or origin cannot be, or no document could tell it from another connection */
    public ConnectionId connection(NewConnection connection) {
        throw new UnsupportedOperationException();
    }
}
