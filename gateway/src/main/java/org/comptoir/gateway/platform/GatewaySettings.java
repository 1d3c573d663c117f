package org.comptoir.gateway.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the operator decided, read once at the start and checked before anything else happens.
 *
 * @param httpPort where the gateway listens, 1 to 65535
 * @param publicUrl base of every absolute address the gateway hands out; no trailing slash
 * @param data absolute folder of the embedded database, the search index, files and generated keys
 * @param database where the rows live
 * @param demo whether demo data is wanted; empty leaves it to the state of the database, see {@link GatewayStarting}
 * @param adminPassword password of the console user {@code admin}; empty means generate one at the first start
 * @param coreUrl where the demo supplier's orders are POSTed; empty means files under {@code data}
 * @param secondFactor whether administrators must have one; empty leaves it to {@link #isSecondFactorNeeded()}
 * @param signOn the company's own sign-on for the console; empty where there is none
 * @param node name of this node in logs, leases and metrics
 */
public record GatewaySettings(
        int httpPort,
        URI publicUrl,
        Path data,
        DatabaseSettings database,
        Optional<Boolean> demo,
        Optional<String> adminPassword,
        Optional<URI> coreUrl,
        Optional<Boolean> secondFactor,
        Optional<SignOnSettings> signOn,
        String node) {

    private static final Pattern NODE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MIN_PASSWORD_LENGTH = 8;

    /**
     * Reads and checks every setting.
     *
     * @param source the value of a variable such as {@code GATEWAY_HTTP_PORT}, empty when it is not set
     * @throws SettingsException naming the variable, its value and what is expected
     */
    public static GatewaySettings from(Function<String, Optional<String>> source) {
        Function<String, Optional<String>> present =
                name -> source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
        int port = port(present.apply("GATEWAY_HTTP_PORT").orElse("8080"));
        Path data = data(present.apply("GATEWAY_DATA").orElse("./data"));
        return new GatewaySettings(
                port,
                publicUrl(present.apply("GATEWAY_PUBLIC_URL").orElse("http://localhost:" + port)),
                data,
                DatabaseSettings.from(present, data),
                present.apply("GATEWAY_DEMO").map(value -> flag("GATEWAY_DEMO", value)),
                present.apply("GATEWAY_ADMIN_PASSWORD").map(GatewaySettings::adminPassword),
                present.apply("GATEWAY_CORE_URL").map(value -> httpUrl("GATEWAY_CORE_URL", value)),
                present.apply("GATEWAY_SECOND_FACTOR").map(value -> flag("GATEWAY_SECOND_FACTOR", value)),
                SignOnSettings.from(present),
                node(present.apply("GATEWAY_NODE").orElseGet(GatewaySettings::hostName)));
    }

    /** Whether browsers reach the gateway over TLS, at this node or at a proxy before it. */
    public boolean isPublicOverHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Administrators need a second factor unless the gateway is only tried out: with its demo, or its own database. */
    public boolean isSecondFactorNeeded() {
        return secondFactor.orElse(!demo.orElse(false) && !database.isEmbedded());
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one sentence below
        }
        throw SettingsException.of(
                "GATEWAY_HTTP_PORT", value, "expected is a port number from 1 to 65535, such as 8080");
    }

    private static URI publicUrl(String value) {
        URI url = httpUrl("GATEWAY_PUBLIC_URL", value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
        String path = url.getRawPath();
        if ((path != null && !path.isEmpty()) || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw SettingsException.of(
                    "GATEWAY_PUBLIC_URL",
                    value,
                    "expected is scheme, host and port only, such as https://punchout.example.com");
        }
        return url;
    }

    static URI httpUrl(String variable, String value) {
        try {
            URI url = URI.create(value);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (url.getHost() != null
                    && url.getRawUserInfo() == null
                    && ("http".equals(scheme) || "https".equals(scheme))) {
                // whoever asks whether it is https compares with small letters, and so do browsers
                return URI.create(scheme + value.substring(scheme.length()));
            }
        } catch (IllegalArgumentException notAUrl) {
            // falls through to the one sentence below
        }
        throw SettingsException.of(
                variable, value, "expected is an absolute http or https address, such as https://gateway.example.com");
    }

    private static Path data(String value) {
        try {
            Path folder = Path.of(value).toAbsolutePath().normalize();
            Path existing = folder;
            while (existing != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            if (existing != null && Files.isDirectory(existing) && Files.isWritable(existing)) {
                return folder;
            }
        } catch (InvalidPathException notAPath) {
            // falls through to the one sentence below
        }
        throw SettingsException.of(
                "GATEWAY_DATA", value, "expected is a folder the gateway may create and write, such as ./data");
    }

    static boolean flag(String variable, String value) {
        if ("true".equalsIgnoreCase(value) || "false".equalsIgnoreCase(value)) {
            return Boolean.parseBoolean(value);
        }
        throw SettingsException.of(variable, value, "expected is true or false");
    }

    private static String adminPassword(String value) {
        if (value.length() < MIN_PASSWORD_LENGTH) {
            throw new SettingsException("GATEWAY_ADMIN_PASSWORD has %d characters: expected are at least %d"
                    .formatted(value.length(), MIN_PASSWORD_LENGTH));
        }
        return value;
    }

    private static String node(String value) {
        if (!NODE_NAME.matcher(value).matches()) {
            throw SettingsException.of(
                    "GATEWAY_NODE", value, "expected are 1 to 64 letters, digits, dots, hyphens or underscores");
        }
        return value;
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "-");
            return name.length() > 64 ? name.substring(0, 64) : name;
        } catch (UnknownHostException noName) {
            return "node";
        }
    }
}
