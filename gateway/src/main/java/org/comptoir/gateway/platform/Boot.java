package org.comptoir.gateway.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.migration.JavaMigration;

/** Opens the house in order: settings, durable database, migrations, features, and only then the door. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Boot {

    private static final Logger LOG = System.getLogger(Boot.class.getName());
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);
    private static final int MIGRATION_WAIT_SECONDS = 3_600;

    private GatewaySettings settings;
    private Database database;
    private Clock clock;
    private Lifecycle lifecycle;
    private Instance<JavaMigration> migrations;

    @SuppressWarnings("NullAway") // the EJB container calls the initializer before anything else
    public Boot() {}

    @Inject
    void furnish(GatewaySettings settings, Database database, Clock clock, Lifecycle lifecycle) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.lifecycle = lifecycle;
    }

    @PostConstruct
    void open() {
        NoInvocation.isNoNews();
        Flyway.configure(Boot.class.getClassLoader())
                .dataSource(GatewayDataSource.patient(settings.database()))
                // a second node that starts meanwhile waits as long as the first may take
                .lockRetryCount(MIGRATION_WAIT_SECONDS)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.stream().toArray(JavaMigration[]::new))
                // begins a line that PostgreSQL alone understands; a comment for the embedded database
                .placeholders(Map.of("postgresql", database.isPostgresql() ? "" : "-- "))
                .callbacks(new AfterEachMigration())
                .load()
                .migrate();
        CrashPoints.reach("C12");
        lifecycle.start(new GatewayStarting(settings, isFirstStart()));
        database.update("insert into completed_start (node, at) values (?, ?)", settings.node(), clock.instant());
        lifecycle.openDoor();
        LOG.log(Level.INFO, "Gateway node {0} is open at {1}", settings.node(), settings.publicUrl());
    }

    @PreDestroy
    void close() {
        lifecycle.stop(new GatewayStopping(STOP_GRACE));
    }

    /** Only asked for, so that they are there before any thread of our own is. */
    @Inject
    void readyForWork(Meters meters, TransactionSynchronizationRegistry transactions) {
        LOG.log(Level.DEBUG, "Metrics and transactions are there: {0}, {1}", meters, transactions);
    }

    /** What SQL cannot say of old rows, the features do in Java. */
    @Inject
    void migrateWith(@Any Instance<JavaMigration> migrations) {
        this.migrations = migrations;
    }

    /** A test may end the process between two migrations. */
    private static final class AfterEachMigration implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            CrashPoints.reach("C12");
        }

        @Override
        public String getCallbackName() {
            return "crash-points";
        }
    }

    private boolean isFirstStart() {
        return database.one("select id from completed_start limit 1", row -> row.number("id"))
                .isEmpty();
    }
}
