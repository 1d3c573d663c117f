package org.comptoir.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of this run, durable as in production; a new database for each gateway. */
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable String server;

    private TestPostgres() {}

    /** @return the three {@code GATEWAY_DB_} settings of a new, empty database */
    public static synchronized Map<String, String> newDatabase() throws IOException {
        String user = given("GATEWAY_TEST_DB_USER");
        String password = given("GATEWAY_TEST_DB_PASSWORD");
        String running = server;
        if (running == null) {
            running =
                    given("GATEWAY_TEST_DB_URL").isEmpty() ? startOne() : withoutDatabase(given("GATEWAY_TEST_DB_URL"));
            server = running;
        }
        String name = "gateway_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(running + "postgres", user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IOException("No new database on " + running, refused);
        }
        return Map.of("GATEWAY_DB_URL", running + name, "GATEWAY_DB_USER", user, "GATEWAY_DB_PASSWORD", password);
    }

    private static String startOne() throws IOException {
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        return "jdbc:postgresql://localhost:" + started.getPort() + "/";
    }

    private static String withoutDatabase(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1);
    }

    private static String given(String variable) {
        String value = System.getenv(variable);
        if (value != null && !value.isBlank()) {
            return value;
        }
        return variable.endsWith("_URL") ? "" : "postgres";
    }
}
