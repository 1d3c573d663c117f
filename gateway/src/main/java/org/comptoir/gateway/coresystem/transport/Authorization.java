package org.comptoir.gateway.coresystem.transport;

import java.io.IOException;
import java.util.Map;

/** How a gateway shows a core system that it may send orders. */
interface Authorization {

    /** Asks for none. */
    Authorization NONE = body -> Map.of();

    /**
     * @return headers for a request with that body
     * @throws IOException where whoever hands out tokens can not be reached or refuses
     */
    Map<String, String> headers(byte[] body) throws IOException;

    /** The core system did not accept what was shown; whatever was kept is to be asked for anew. */
    default void refused() {}
}
