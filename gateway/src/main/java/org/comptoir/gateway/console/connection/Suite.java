package org.comptoir.gateway.console.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.Dialects;

/**
 * A procurement suite that can be connected.
 *
 * @param about its name for people
 */
public record Suite(Protocol protocol, String dialect, String about) {

    static List<Suite> all() {
        List<Suite> all = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            Dialects dialects = Dialects.of(protocol.tongue());
            dialects.names().forEach(name -> all.add(new Suite(protocol, name, dialects.about(name))));
        }
        return all;
    }

    static Optional<Suite> find(String key) {
        return all().stream().filter(suite -> suite.key().equals(key)).findFirst();
    }

    static Suite of(Connection connection) {
        String dialect = connection.dialect().name();
        return new Suite(
                connection.protocol(),
                dialect,
                Dialects.of(connection.protocol().tongue()).about(dialect));
    }

    /** In addresses, such as {@code CXML.coupa}. */
    public String key() {
        return protocol.name() + "." + dialect;
    }
}
