package org.comptoir.gateway.delivery.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;

/** What the log says of an attempt that ended otherwise than it should. */
final class AttemptLog {

    private static final Logger LOG = System.getLogger(DeliveryAttempts.class.getName());

    private AttemptLog() {}

    static void say(Ended ended, boolean late) {
        Delivery delivery = ended.held().delivery();
        if (late) {
            LOG.log(
                    Level.WARNING,
                    "Attempt {0} at {1} for {2} ended late: its lease had run out, so its result ({3}) is not taken",
                    delivery.attempt(),
                    delivery.entry().subject(),
                    delivery.entry().target(),
                    ended.ending().outcome());
        } else if (ended.ending().state() == DeliveryState.VERIFY) {
            LOG.log(
                    Level.ERROR,
                    "Whether {0} has {1} is not known, and it can not be asked: {2}",
                    delivery.entry().target(),
                    delivery.entry().subject(),
                    ended.ending().note());
        } else if (ended.ending().state() == DeliveryState.DEAD) {
            LOG.log(
                    Level.ERROR,
                    "Delivery of {0} to {1} was given up after attempt {2}: {3}",
                    delivery.entry().subject(),
                    delivery.entry().target(),
                    delivery.attempt(),
                    ended.ending().note());
        }
    }
}
