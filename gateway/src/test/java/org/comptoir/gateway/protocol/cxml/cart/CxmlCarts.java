package org.comptoir.gateway.protocol.cxml.cart;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.comptoir.gateway.cart.ReturnFormat;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;

/** How cXML writes carts, without a server around it: for tests that hold protocols side by side. */
public final class CxmlCarts {

    private CxmlCarts() {}

    public static ReturnFormat at(Clock clock) {
        Map<String, String> settings =
                Map.of("GATEWAY_DATA", Path.of("target", "data").toString(), "GATEWAY_NODE", "node-1");
        return new PunchOutOrderMessageFormat(
                clock,
                new DocumentIds(
                        clock, new Random(1), GatewaySettings.from(name -> Optional.ofNullable(settings.get(name)))));
    }
}
