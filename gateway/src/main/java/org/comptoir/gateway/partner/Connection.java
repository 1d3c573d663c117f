package org.comptoir.gateway.partner;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.OperationAllowed;

/**
 * One procurement suite of one client, with everything an edge needs to know to talk to it.
 *
 * @param name short and unique within the supplier, such as {@code ariba-demo}
 * @param supplierCredential how we are named to this buyer: cXML {@code To}, and {@code From} of what we send
 * @param buyerCredentials how the buyer is named: cXML {@code From}
 * @param dialect what this suite needs and another does not
 * @param returnOrigins origins ({@code https://host[:port]}) to which a cart may be posted
 * @param returnToLoopback true for demo and test connections only: any port of localhost and 127.0.0.1, http too
 * @param frameOrigins origins that may show the shop in a frame, beside the return origin
 * @param tried whether a person of the supplier plays its buyer at this moment
 */
public record Connection(
        ConnectionId id,
        SupplierId supplier,
        Client client,
        String name,
        Protocol protocol,
        boolean test,
        Credential supplierCredential,
        List<Credential> buyerCredentials,
        Currency currency,
        Dialect dialect,
        List<String> returnOrigins,
        boolean returnToLoopback,
        List<String> frameOrigins,
        boolean tried) {

    /** One on which its own buyer calls. */
    public Connection(
            ConnectionId id,
            SupplierId supplier,
            Client client,
            String name,
            Protocol protocol,
            boolean test,
            Credential supplierCredential,
            List<Credential> buyerCredentials,
            Currency currency,
            Dialect dialect,
            List<String> returnOrigins,
            boolean returnToLoopback,
            List<String> frameOrigins) {
        this(
                id,
                supplier,
                client,
                name,
                protocol,
                test,
                supplierCredential,
                buyerCredentials,
                currency,
                dialect,
                returnOrigins,
                returnToLoopback,
                frameOrigins,
                false);
    }

    /** The same for a try-out: a test, whose cart may go to that origin too. */
    Connection triedFrom(String origin) {
        return new Connection(
                id,
                supplier,
                client,
                name,
                protocol,
                true,
                supplierCredential,
                buyerCredentials,
                currency,
                dialect,
                Stream.concat(returnOrigins.stream(), Stream.of(origin)).toList(),
                returnToLoopback,
                frameOrigins,
                true);
    }

    /** What the buyer may do with a cart it has taken back. */
    public OperationAllowed operationAllowed() {
        return dialect.operationAllowed();
    }
}
