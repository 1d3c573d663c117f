package org.comptoir.gateway.storefront.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The shop's style sheet, scripts and icon, each under a name that changes with its content and may be kept for ever. */
public final class Assets {

    /** A file ready to send. */
    public record Asset(String name, String contentType, byte[] content) {}

    private static final Map<String, Asset> BY_NAME = new LinkedHashMap<>();

    public static final String STYLE = load("shop", ".css", "text/css;charset=UTF-8");
    public static final String SCRIPT = load("shop", ".js", "text/javascript;charset=UTF-8");
    public static final String TRANSFER_SCRIPT = load("transfer", ".js", "text/javascript;charset=UTF-8");
    public static final String ICON = load("icon", ".svg", "image/svg+xml");

    private Assets() {}

    public static Optional<Asset> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static String load(String stem, String ending, String contentType) {
        String file = stem + ending;
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The shop's file assets/%s is not in the application".formatted(file));
            }
            byte[] content = in.readAllBytes();
            String name = stem + "." + fingerprint(content) + ending;
            BY_NAME.put(name, new Asset(name, contentType, content));
            return name;
        } catch (IOException broken) {
            throw new UncheckedIOException("The shop's file assets/%s cannot be read".formatted(file), broken);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
