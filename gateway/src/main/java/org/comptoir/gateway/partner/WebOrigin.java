package org.comptoir.gateway.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Scheme, host and port of a web address, compared and written as a browser does in {@code Origin}.
 *
 * <p>{@code HTTPS://Suite.Example:443/cart} has the origin {@code https://suite.example}.
 *
 * @param port always said, 443 or 80 where the address leaves it out
 */
public record WebOrigin(String scheme, String host, int port) {

    private static final int MAX_PORT = 65_535;

    /** The origin of an absolute http or https address; empty for any other. */
    public static Optional<WebOrigin> of(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || address.getHost() == null || address.getPort() > MAX_PORT || address.getPort() == 0) {
            return Optional.empty();
        }
        int port = address.getPort() < 0 ? defaultPort(scheme) : address.getPort();
        return Optional.of(new WebOrigin(scheme, address.getHost().toLowerCase(Locale.ROOT), port));
    }

    /**
     * Reads an origin as people write it into a connection: nothing beside scheme, host and port.
     *
     * @throws IllegalArgumentException if it is anything else, a path or a wildcard among them
     */
    public static WebOrigin parse(String text) {
        try {
            URI address = new URI(text.strip()).parseServerAuthority();
            boolean bare = !address.isOpaque()
                    && address.getRawUserInfo() == null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            Optional<WebOrigin> origin = bare ? of(address) : Optional.empty();
            return origin.orElseThrow(() -> new IllegalArgumentException(message(text)));
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(message(text), wrong);
        }
    }

    public boolean isEncrypted() {
        return scheme.equals("https");
    }

    /** The machine the browser runs on: {@code localhost} or {@code 127.0.0.1}. */
    public boolean isLoopback() {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == defaultPort(scheme) ? "" : ":" + port);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String message(String text) {
        return "\"%s\" is not an origin: write scheme, host and port only, such as https://suite.example.com"
                .formatted(text);
    }
}
