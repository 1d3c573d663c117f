package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** What a load balancer may ask: is the process alive, and may it be sent work? */
@ApplicationScoped
class Health {

    private final Lifecycle lifecycle;
    private final Database database;

    @Inject
    Health(Lifecycle lifecycle, Database database) {
        this.lifecycle = lifecycle;
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Health() {
        this(null, null);
    }

    @Produces
    @Liveness
    public HealthCheck process() {
        return () -> HealthCheckResponse.up("process");
    }

    @Produces
    @Readiness
    public HealthCheck door() {
        return () -> HealthCheckResponse.named("gateway")
                .status(lifecycle.isOpen() && databaseAnswers())
                .build();
    }

    private boolean databaseAnswers() {
        try {
            return database.one("select 1 as answer", row -> row.integer("answer"))
                    .isPresent();
        } catch (DatabaseException down) {
            return false;
        }
    }
}
