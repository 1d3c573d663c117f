package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleCaller.Stage;
import org.comptoir.gateway.access.signon.Answer;
import org.comptoir.gateway.access.signon.Purpose;
import org.comptoir.gateway.access.signon.Returned.Arrived;
import org.comptoir.gateway.access.signon.Returned.Reason;
import org.comptoir.gateway.access.signon.SignOn;
import org.comptoir.gateway.access.signon.Wish;
import org.comptoir.gateway.platform.Tokens;

/**
 * Sends browsers to the company's sign-on and lets them in when they are back.
 *
 * <p>Who comes back comes from another site, so the browser holds the session's strict cookie back: all go to the sign-in
 * page first, which nobody needs a session for, and from there on by a click of our own.
 */
@ApplicationScoped
class SignOnDesk {

    /** A link and no form: the provider may send browsers on to others, which a form's policy would have to name. */
    static final String START = ConsoleDoor.ROOT + "/sign-on";

    private static final String BOUND = SecondStep.ACCOUNT + "?done=sign-on-bound";
    private static final int LONGEST = 8_000;

    private final SignOn signOn;
    private final SignOnSession session;
    private final CurrentSession current;
    private final ConsoleCookies cookies;
    private final SignInAttempts attempts;
    private final Tokens tokens;

    @Inject
    SignOnDesk(
            SignOn signOn,
            SignOnSession session,
            CurrentSession current,
            ConsoleCookies cookies,
            SignInAttempts attempts,
            Tokens tokens) {
        this.signOn = signOn;
        this.session = session;
        this.current = current;
        this.cookies = cookies;
        this.attempts = attempts;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignOnDesk() {
        this(null, null, null, null, null, null);
    }

    static boolean isAt(String path) {
        return path.equals(START) || path.equals(SignOn.ANSWER);
    }

    public AuthenticationStatus take(String path, HttpServletRequest request, HttpServletResponse response) {
        if (signOn.name().isEmpty()) {
            return ConsoleDoor.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (!request.getMethod().equals("GET")) {
            return ConsoleDoor.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        return path.equals(START) ? start(request, response) : answer(request, response);
    }

    private AuthenticationStatus start(HttpServletRequest request, HttpServletResponse response) {
        String destination = SignInForm.destination(Optional.ofNullable(request.getParameter("to")));
        Optional<Wish> wish = wish(request, destination);
        if (wish.isEmpty() || isPartOfAPage(request)) {
            return FrontDesk.goTo(response, SignInForm.PATH + "?to=" + FrontDesk.encoded(destination));
        }
        Duration wait = attempts.countSignOn(request.getRemoteAddr());
        if (!wait.isZero()) {
            return back(response, "wait&seconds=" + FrontDesk.secondsUp(wait), wish.map(Wish::purpose));
        }
        String browser = cookies.signOn(request).orElseGet(tokens::next);
        cookies.setSignOn(response, browser);
        return signOn.begin(wish.get(), browser)
                .fold(
                        goes -> FrontDesk.goTo(response, goes.address()),
                        unreachable -> back(response, told(Reason.UNREACHABLE), wish.map(Wish::purpose)));
    }

    /** As a picture or frame of another page it would only use up the tries of whoever looks at that. */
    private static boolean isPartOfAPage(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return destination != null && !destination.equals("document");
    }

    /** Empty where somebody has to be signed in and is not, or has not shown lately who it is. */
    private Optional<Wish> wish(HttpServletRequest request, String destination) {
        String asked = FrontDesk.field(request, "for");
        String invitation = FrontDesk.field(request, "invitation");
        if (asked.equals("bind")) {
            return caller(request)
                    .filter(caller -> caller.stage() == Stage.IN && caller.hasProvedLately())
                    .map(caller -> Wish.of(Purpose.BIND, caller.person(), caller.session(), BOUND));
        }
        if (asked.equals("prove")) {
            String back = FrontDesk.field(request, "to").isEmpty() ? "" : destination;
            return caller(request)
                    .filter(caller -> caller.stage() != Stage.AWAITS_CODE)
                    .map(caller -> Wish.of(Purpose.PROVE, caller.person(), caller.session(), back));
        }
        return Optional.of(
                invitation.isEmpty()
                        ? Wish.signIn(destination)
                        : Wish.invitation(Tokens.hash(invitation), SignInForm.HOME));
    }

    private Optional<ConsoleCaller> caller(HttpServletRequest request) {
        return FrontDesk.isFromAnotherSite(request)
                ? Optional.empty()
                : cookies.session(request).flatMap(current::find);
    }

    private AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) {
        String browser = cookies.signOn(request).orElse("");
        String state = FrontDesk.field(request, "state");
        if (browser.isEmpty() || state.isEmpty() || state.length() > LONGEST) {
            return back(response, told(Reason.EXPIRED), Optional.empty());
        }
        return signOn.finish(new Answer(
                        browser,
                        state,
                        FrontDesk.field(request, "code"),
                        FrontDesk.field(request, "iss"),
                        FrontDesk.field(request, "error")))
                .fold(
                        arrived -> arrive(arrived, request, response),
                        refused -> back(response, told(refused.reason()), refused.purpose()));
    }

    private AuthenticationStatus arrive(Arrived arrived, HttpServletRequest request, HttpServletResponse response) {
        String destination = arrived.wish().destination();
        switch (arrived.wish().purpose()) {
            case SIGN_IN, INVITATION -> cookies.setSession(response, session.start(arrived));
            case PROVE -> {
                if (!current.prove(arrived.account(), arrived.wish().heldHash())) {
                    return back(response, told(Reason.EXPIRED), Optional.empty());
                }
            }
            case BIND -> {
                // the account is bound already, and its session goes on
            }
        }
        attempts.forgiveSignOn(request.getRemoteAddr());
        String result = destination.isEmpty() ? "proved" : "signed-on&to=" + FrontDesk.encoded(destination);
        return FrontDesk.goTo(response, SignInForm.PATH + "?" + ConsoleDoor.RESULT + "=" + result);
    }

    private static String told(Reason reason) {
        return "sign-on-" + reason.name().toLowerCase(Locale.ROOT);
    }

    /** Who is signed in and wanted something else needs no form to sign in with. */
    private static AuthenticationStatus back(HttpServletResponse response, String result, Optional<Purpose> purpose) {
        boolean isIn = purpose.filter(what -> what == Purpose.BIND || what == Purpose.PROVE)
                .isPresent();
        return FrontDesk.goTo(
                response,
                SignInForm.PATH + "?" + ConsoleDoor.RESULT + "=" + result
                        + (isIn ? "&for=here&to=" + FrontDesk.encoded(SecondStep.ACCOUNT) : ""));
    }
}
