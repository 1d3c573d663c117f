package org.comptoir.gateway.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the server's connection pool opens its connections with: one class for both databases, so that the same artifact
 * runs on either by environment alone.
 */
public class GatewayDataSource implements DataSource {

    private static final int CONNECT_TIMEOUT_SECONDS = 2;
    private static final int SOCKET_TIMEOUT_SECONDS = 60;

    /** Longest wait for a row another transaction is writing, such as the same order sent twice at once. */
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

    private final DatabaseSettings settings;
    private final DataSource driver;

    public GatewayDataSource() {
        this(readSettings().database());
    }

    GatewayDataSource(DatabaseSettings settings) {
        this(settings, settings.isEmbedded() ? embedded(settings) : postgresql(settings));
    }

    private GatewayDataSource(DatabaseSettings settings, DataSource driver) {
        this.settings = settings;
        this.driver = driver;
    }

    /** For migrations: years of rows get a new index or column in minutes, and nobody must hang up on that. */
    static GatewayDataSource patient(DatabaseSettings settings) {
        if (settings.isEmbedded()) {
            return new GatewayDataSource(settings);
        }
        PGSimpleDataSource postgresql = postgresql(settings);
        postgresql.setSocketTimeout(0);
        return new GatewayDataSource(settings, postgresql);
    }

    static GatewaySettings readSettings() {
        try {
            return GatewaySettings.from(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        } catch (SettingsException refused) {
            throw StartRefusal.of(refused);
        }
    }

    private static DataSource embedded(DatabaseSettings settings) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(
                settings.url().toUpperCase(Locale.ROOT).contains(";LOCK_TIMEOUT=")
                        ? settings.url()
                        : settings.url() + ";LOCK_TIMEOUT=" + LOCK_TIMEOUT.toMillis());
        h2.setUser(settings.user());
        h2.setPassword(settings.password());
        return h2;
    }

    private static PGSimpleDataSource postgresql(DatabaseSettings settings) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        String url = settings.url();
        // the driver takes from the address only what is not set before
        if (!says(url, "reWriteBatchedInserts")) {
            postgresql.setReWriteBatchedInserts(true);
        }
        if (!says(url, "tcpKeepAlive")) {
            postgresql.setTcpKeepAlive(true);
        }
        if (!says(url, "connectTimeout")) {
            postgresql.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        }
        if (!says(url, "socketTimeout")) {
            postgresql.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
        }
        if (!says(url, "ApplicationName")) {
            postgresql.setApplicationName("comptoir");
        }
        postgresql.setUrl(url);
        String options = "-c lock_timeout=" + LOCK_TIMEOUT.toMillis();
        postgresql.setOptions(says(url, "options") ? options + " " + postgresql.getOptions() : options);
        postgresql.setUser(settings.user());
        postgresql.setPassword(settings.password());
        return postgresql;
    }

    private static boolean says(String url, String parameter) {
        return url.contains("?" + parameter + "=") || url.contains("&" + parameter + "=");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Durability.checked(settings, driver);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        driver.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return Optional.of(driver)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new SQLException("Not a " + type.getName()));
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(driver);
    }
}
