package org.comptoir.gateway.order.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.comptoir.gateway.platform.WorkThreads;

/** Looks every minute for versions that have waited for long enough for one before them. */
@ApplicationScoped
public class ParkedOrders {

    private static final Logger LOG = System.getLogger(ParkedOrders.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final GiveUpWaiting giveUp;
    private Optional<RepeatingWork> work = Optional.empty();

    @Inject
    ParkedOrders(GiveUpWaiting giveUp) {
        this.giveUp = giveUp;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ParkedOrders() {
        this(null);
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        work = Optional.of(RepeatingWork.start(new WorkThreads(), "parked-orders", PAUSE, this::pass));
    }

    /** One that can not be decided keeps no other waiting. */
    private boolean pass() {
        for (GiveUpWaiting.Overdue overdue : giveUp.overdue()) {
            try {
                giveUp.giveUp(overdue);
            } catch (RuntimeException fault) {
                LOG.log(Level.WARNING, "Order %d waits on".formatted(overdue.firstId()), fault);
            }
        }
        return false;
    }

    void stop(@Observes GatewayStopping stop) {
        work.ifPresent(running -> running.stop(stop.grace()));
    }
}
