package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.gateway.fulfilment.letter.TrialSuite;
import org.comptoir.gateway.simulator.TakingSuite;

/** The buyer a person plays, where documents about its orders arrive. */
@ApplicationScoped
class PlayedSuite implements TrialSuite {

    @Override
    public Answer take(byte[] signed, String secret) {
        TakingSuite.Said said = TakingSuite.take(signed, secret);
        return new Answer(said.code(), said.words());
    }
}
