package org.comptoir.gateway.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.AdjustConnection.Places;
import org.comptoir.gateway.partner.RegisterPartners.NewConnection;
import org.comptoir.gateway.partner.dialect.Dialects;

/** What a connection must look like before it is written down. */
final class ConnectionRules {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private ConnectionRules() {}

    /** @throws IllegalArgumentException naming the first thing to mend */
    static void check(NewConnection connection) {
        String name = connection.name();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Connection name \"%s\" must have 1 to 64 lower-case letters, digits or hyphens".formatted(name));
        }
        if (connection.supplierCredentials().isEmpty()) {
            throw new IllegalArgumentException(
                    "Connection %s does not say how the supplier is named to this buyer".formatted(name));
        }
        if (connection.protocol() == Protocol.CXML
                && connection.buyerCredentials().isEmpty()) {
            throw new IllegalArgumentException(
                    "Connection %s does not say how the buyer is named in From".formatted(name));
        }
        checkNames(connection.supplierCredentials(), name);
        checkNames(connection.buyerCredentials(), name);
        Dialects.of(connection.protocol().tongue()).dialect(connection.dialect());
        check(
                new Places(connection.returnOrigins(), connection.returnToLoopback(), connection.frameOrigins()),
                name,
                connection.test());
    }

    /** @throws IllegalArgumentException naming the first thing to mend */
    static void check(Places places, String name, boolean test) {
        if (places.ownMachine() && !test) {
            throw new IllegalArgumentException(
                    "Connection %s returns carts to the buyer's own machine, which only test connections may"
                            .formatted(name));
        }
        checkOrigins(places.returns(), name, test);
        checkOrigins(places.frames(), name, test);
    }

    /** A name without a part would match documents that say nothing. */
    private static void checkNames(List<Credential> names, String connection) {
        names.stream()
                .filter(each -> each.domain().isEmpty() || each.identity().isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            "Connection %s has the credential \"%s\": it needs a domain and an identity"
                                    .formatted(connection, each));
                });
    }

    private static void checkOrigins(List<String> origins, String name, boolean test) {
        for (String text : origins) {
            WebOrigin origin = WebOrigin.parse(text);
            if (!origin.isEncrypted() && !test) {
                throw new IllegalArgumentException(
                        "Connection %s trusts %s, which is not encrypted: only test connections may. Write its https address"
                                .formatted(name, origin));
            }
        }
    }
}
