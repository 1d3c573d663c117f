package org.comptoir.gateway.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What every feature may ask to have injected: settings, clock, randomness and the database in its two forms. */
@DataSourceDefinition(
        name = PlatformResources.DATA_SOURCE,
        className = "org.comptoir.gateway.platform.GatewayDataSource",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            // Asks the driver only, no round trip: after a restart of the database one request meets a dead connection,
            // and then all of them are opened anew
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
class PlatformResources {

    static final String DATA_SOURCE = "java:app/jdbc/gateway";
    private static final String TRANSACTIONS = "java:comp/TransactionSynchronizationRegistry";

    @Produces
    @PersistenceContext(unitName = "gateway")
    @SuppressWarnings({"NullAway", "unused"}) // filled and read by the container
    private EntityManager entityManager;

    @Produces
    @Singleton
    GatewaySettings settings() {
        return GatewayDataSource.readSettings();
    }

    @Produces
    @Dependent
    Clock clock() {
        return new DatabaseClock(Clock.systemUTC());
    }

    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    @SuppressWarnings("BanJNDI") // the name is a constant of ours
    DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server offers no data source " + DATA_SOURCE, missing);
        }
    }

    /** Looked up at boot: threads of our own know no names of this application. */
    @Produces
    @Singleton
    @SuppressWarnings("BanJNDI") // the name is a constant of ours
    TransactionSynchronizationRegistry transactions() {
        try {
            return InitialContext.doLookup(TRANSACTIONS);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server offers no transactions under " + TRANSACTIONS, missing);
        }
    }

    @Produces
    @Singleton
    Meters meters(MetricRegistry registry) {
        return new Meters(registry);
    }

    /** Threads for work beside the requests: never the server's own, whose transactions are none. */
    @Produces
    @Singleton
    ThreadFactory threads() {
        return new WorkThreads();
    }
}
