package org.comptoir.gateway.punchout;

import java.net.URI;

/**
 * Where the browser posts the cart: cXML {@code BrowserFormPost/URL}, OCI {@code HOOK_URL}. Checked against the connection.
 *
 * <p>Never fetched by us.
 */
public record ReturnUrl(URI value) {

    /** {@code scheme://host[:port]} as a browser writes it in Origin. */
    public String origin() {
        int port = value.getPort();
        return value.getScheme() + "://" + value.getHost() + (port < 0 ? "" : ":" + port);
    }
}
