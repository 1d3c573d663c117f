package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.gateway.access.factor.SecondFactor;

/** Takes the code of a person whose password was right. Not one transaction: a counted try must stay counted. */
@ApplicationScoped
class SecondStep {

    static final String PATH = ConsoleDoor.ROOT + "/second-step";

    /** Where a second factor is set up. */
    static final String ACCOUNT = ConsoleDoor.ROOT + "/account";

    static final String SET_UP = ACCOUNT + "#factor";

    private static final int LONGEST = 64;

    private final ConsoleCookies cookies;
    private final SignInAttempts attempts;
    private final SecondFactor factor;
    private final CurrentSession current;

    @Inject
    SecondStep(ConsoleCookies cookies, SignInAttempts attempts, SecondFactor factor, CurrentSession current) {
        this.cookies = cookies;
        this.attempts = attempts;
        this.factor = factor;
        this.current = current;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SecondStep() {
        this(null, null, null, null);
    }

    public AuthenticationStatus take(HttpServletRequest request, HttpServletResponse response, ConsoleCaller caller) {
        String destination = SignInForm.destination(Optional.ofNullable(request.getParameter("to")));
        String back = PATH + "?to=" + FrontDesk.encoded(destination) + "&" + ConsoleDoor.RESULT + "=";
        String code = FrontDesk.field(request, "code");
        Duration wait = attempts.countCode(caller.getName(), request.getRemoteAddr());
        if (!wait.isZero()) {
            return FrontDesk.goTo(response, back + "wait&seconds=" + FrontDesk.secondsUp(wait));
        }
        if (code.length() > LONGEST || !factor.admits(caller.person(), code)) {
            return FrontDesk.goTo(response, back + "refused");
        }
        attempts.forgiveCode(caller.getName(), request.getRemoteAddr());
        cookies.setSession(response, current.pass(caller));
        return FrontDesk.goTo(response, destination);
    }
}
