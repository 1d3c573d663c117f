package org.comptoir.gateway.protocol.cxml.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes the place of {@link CxmlAnswers} in every in-container test: an answer the DTD refuses fails the test that met it. */
@Specializes
@ApplicationScoped
public class CheckedAnswers extends CxmlAnswers {

    @Inject
    CheckedAnswers(Clock clock, DocumentIds ids) {
        super(clock, ids);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CheckedAnswers() {
        this(null, null);
    }

    @Override
    public byte[] write(CxmlAnswer answer) {
        return Emitted.checked(super.write(answer));
    }
}
