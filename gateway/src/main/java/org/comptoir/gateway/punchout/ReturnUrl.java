package org.comptoir.gateway.punchout;

import java.net.URI;
import org.comptoir.gateway.partner.WebOrigin;

/**
 * Where the browser posts the cart: cXML {@code BrowserFormPost/URL}, OCI {@code HOOK_URL}. Checked against the connection.
 *
 * <p>Never fetched by us.
 */
public record ReturnUrl(URI value) {

    /** {@code scheme://host[:port]} as a browser writes it in Origin. */
    public String origin() {
        return WebOrigin.of(value)
                .orElseThrow(() -> new IllegalStateException("A return address is a web address"))
                .toString();
    }
}
