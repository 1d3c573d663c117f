package org.comptoir.gateway.platform;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the rows live: the embedded database, or a PostgreSQL server.
 *
 * <p>The embedded database loses acknowledged rows in a crash unless every commit is forced to the disk, so an
 * address without {@code WRITE_DELAY=0} is refused.
 *
 * @param url JDBC address, {@code jdbc:h2:file:…} or {@code jdbc:postgresql://…}
 * @param user name to sign in with
 * @param password never printed, see {@link #toString()}
 */
public record DatabaseSettings(String url, String user, String password) {

    private static final String EMBEDDED = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Map<String, String> EMBEDDED_MUST_HAVE =
            Map.of("MODE", "POSTGRESQL", "DATABASE_TO_LOWER", "TRUE", "WRITE_DELAY", "0");

    /** Whether the rows live in a file of this process: for trials and small suppliers, never for two nodes. */
    public boolean isEmbedded() {
        return url.startsWith(EMBEDDED);
    }

    /** The address without its parameters, where somebody may have written a password. */
    String printableUrl() {
        return url.replaceAll("[?;].*", "");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s, password=***]".formatted(printableUrl(), user);
    }

    static DatabaseSettings from(Function<String, Optional<String>> source, Path data) {
        Optional<String> url = source.apply("GATEWAY_DB_URL");
        if (url.isEmpty()) {
            return new DatabaseSettings(embeddedUrl(data), "comptoir", "");
        }
        String user = source.apply("GATEWAY_DB_USER").orElse("");
        String password = source.apply("GATEWAY_DB_PASSWORD").orElse("");
        if (url.get().startsWith(EMBEDDED)) {
            return new DatabaseSettings(checkedEmbedded(url.get()), user.isEmpty() ? "comptoir" : user, password);
        }
        if (!url.get().startsWith(POSTGRESQL + "//")) {
            throw SettingsException.of(
                    "GATEWAY_DB_URL", url.get(), "expected is an address such as jdbc:postgresql://host:5432/comptoir");
        }
        if (user.isEmpty()) {
            throw new SettingsException(
                    "GATEWAY_DB_USER is missing: expected is the PostgreSQL user that owns the database of GATEWAY_DB_URL");
        }
        return new DatabaseSettings(url.get(), user, password);
    }

    private static String embeddedUrl(Path data) {
        return EMBEDDED + "file:" + data.resolve("database").resolve("gateway")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    private static String checkedEmbedded(String url) {
        String[] parts = url.split(";");
        Map<String, String> options = Arrays.stream(parts)
                .skip(1)
                .map(option -> option.toUpperCase(Locale.ROOT).split("=", 2))
                .filter(option -> option.length == 2)
                .collect(toMap(option -> option[0].strip(), option -> option[1].strip(), (first, second) -> second));
        boolean durable = parts[0].startsWith(EMBEDDED + "file:");
        for (Map.Entry<String, String> must : EMBEDDED_MUST_HAVE.entrySet()) {
            durable &= must.getValue().equals(options.get(must.getKey()));
        }
        if (!durable) {
            throw SettingsException.of(
                    "GATEWAY_DB_URL",
                    url,
                    "the embedded database keeps every order only as "
                            + "jdbc:h2:file:<path>;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0");
        }
        return url;
    }
}
