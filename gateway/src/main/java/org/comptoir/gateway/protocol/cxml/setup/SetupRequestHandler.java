package org.comptoir.gateway.protocol.cxml.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswers;
import org.comptoir.gateway.protocol.cxml.exchange.ProfileOption;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.StartPunchOut;

/** PunchOutSetupRequest: a buyer wants to shop. */
@ApplicationScoped
public class SetupRequestHandler implements RequestHandler {

    public static final String NAME = "PunchOutSetupRequest";

    private final StartPunchOut startPunchOut;
    private final Clock clock;

    @Inject
    SetupRequestHandler(StartPunchOut startPunchOut, Clock clock) {
        this.startPunchOut = startPunchOut;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SetupRequestHandler() {
        this(null, null);
    }

    @Override
    public String requestName() {
        return NAME;
    }

    @Override
    public Judged handle(Received received) {
        PunchOutSetupRequest setup = Objects.requireNonNull(received.request().punchOutSetupRequest, NAME);
        Received noted = received.noting(ClockSkew.notes(received.timestamp(), clock.instant()));
        return SetupRequestMapper.toStart(noted, setup)
                .fold(this::start, problems -> Judged.toKeep(CxmlAnswer.badRequest(problems)));
    }

    @Override
    public List<ProfileOption> options(Connection connection) {
        String allowed = connection.operationAllowed().name().toLowerCase(Locale.ROOT);
        return List.of(new ProfileOption("operationAllowed", allowed));
    }

    private Judged start(PunchOutStart start) {
        return startPunchOut
                .start(start)
                .fold(
                        started -> Judged.kept(CxmlAnswers.started(started.startPage())
                                .withDetail(started.warning().orElse(""))),
                        refused -> Judged.toKeep(CxmlAnswer.badRequest(refused.reason())),
                        unmet -> Judged.toKeep(CxmlAnswer.preconditionFailed(unmet.reason())),
                        unsupported -> Judged.toKeep(CxmlAnswer.notImplemented(
                                "PunchOutSetupRequest with operation=\"%s\" is not supported here. Send create, edit or inspect"
                                        .formatted(
                                                unsupported.operation().name().toLowerCase(Locale.ROOT)))),
                        conflicting -> Judged.toKeep(CxmlAnswer.conflict(conflicting.reason())));
    }
}
