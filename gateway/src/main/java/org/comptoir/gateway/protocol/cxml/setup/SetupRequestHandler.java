package org.comptoir.gateway.protocol.cxml.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    SetupRequestHandler(StartPunchOut startPunchOut) {
        this.startPunchOut = startPunchOut;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SetupRequestHandler() {
        this(null);
    }

    @Override
    public String requestName() {
        return NAME;
    }

    @Override
    public Judged handle(Received received) {
        PunchOutSetupRequest setup = Objects.requireNonNull(received.request().punchOutSetupRequest, NAME);
        return SetupRequestMapper.toStart(received, setup)
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
                        started -> Judged.kept(CxmlAnswers.started(started.startPage())),
                        refused -> Judged.toKeep(CxmlAnswer.badRequest(refused.reason())),
                        unmet -> Judged.toKeep(CxmlAnswer.preconditionFailed(unmet.reason())),
                        unsupported -> Judged.toKeep(CxmlAnswer.notImplemented(
                                "PunchOutSetupRequest with operation=\"%s\" is not supported here. Send create, edit or inspect"
                                        .formatted(
                                                unsupported.operation().name().toLowerCase(Locale.ROOT)))));
    }
}
