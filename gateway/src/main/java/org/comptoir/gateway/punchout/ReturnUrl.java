package org.comptoir.gateway.punchout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.partner.WebOrigin;

/**
 * Where the browser posts the cart: cXML {@code BrowserFormPost/URL}, OCI {@code HOOK_URL}. Never fetched by us.
 *
 * <p>The text stays as sent, to the letter: a suite may know its request again by any part of it.
 *
 * @param webOrigin the server's origin; empty where a program takes the form itself
 */
public record ReturnUrl(String text, Optional<WebOrigin> webOrigin) {

    private static final String EMBEDDED_BROWSER = "SAPEVENT:POST";

    /** What stands behind such an address. */
    public enum Kind {
        /** A server of the web, with an origin. */
        WEB,
        /** A program that shows the shop in a browser of its own and takes the form itself: SAP GUI's {@code SAPEVENT:POST}. */
        EMBEDDED_BROWSER
    }

    /** @throws IllegalArgumentException if neither kind of address begins like this */
    public static ReturnUrl of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("This is no return address"));
    }

    /** Empty if neither kind of address begins like this. */
    static Optional<ReturnUrl> read(String text) {
        if (text.equalsIgnoreCase(EMBEDDED_BROWSER)) {
            return Optional.of(new ReturnUrl(text, Optional.empty()));
        }
        return webOrigin(text).map(origin -> new ReturnUrl(text, Optional.of(origin)));
    }

    public Kind kind() {
        return webOrigin.isPresent() ? Kind.WEB : Kind.EMBEDDED_BROWSER;
    }

    /** The origin in the form of CSP: {@code scheme://host[:port]} as a browser writes it, or a scheme alone. */
    public String origin() {
        return webOrigin.map(WebOrigin::toString).orElse("sapevent:");
    }

    /** Where the cart goes, as people read it: the host, or the program. */
    public String destination() {
        return webOrigin.map(WebOrigin::host).orElse("SAP GUI");
    }

    /**
     * Judges scheme and authority alone, which no browser reads otherwise: what follows them cannot change the origin.
     *
     * @return empty where a browser could see another host than we do, a user's name among them
     */
    private static Optional<WebOrigin> webOrigin(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return Optional.empty();
        }
        int start = text.indexOf("//") + 2;
        int end = start;
        while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        try {
            URI server = new URI(text.substring(0, end) + "/").parseServerAuthority();
            return server.getRawUserInfo() == null ? WebOrigin.of(server) : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }
}
