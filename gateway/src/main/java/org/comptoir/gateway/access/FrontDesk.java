package org.comptoir.gateway.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.comptoir.gateway.access.people.FollowInvitation;
import org.comptoir.gateway.platform.web.FormLimit;

/** Takes the two forms that anybody may send: the sign-in, and the password that an invited person chooses. */
@ApplicationScoped
class FrontDesk {

    private final ConsoleCookies cookies;
    private final SignInForm form;
    private final SignIn signIn;
    private final FollowInvitation invitation;

    @Inject
    FrontDesk(ConsoleCookies cookies, SignInForm form, SignIn signIn, FollowInvitation invitation) {
        this.cookies = cookies;
        this.form = form;
        this.signIn = signIn;
        this.invitation = invitation;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FrontDesk() {
        this(null, null, null, null);
    }

    static boolean isAt(String path) {
        return path.equals(SignInForm.PATH) || path.equals(SignInForm.INVITATION);
    }

    public AuthenticationStatus take(String path, HttpServletRequest request, HttpServletResponse response) {
        BiFunction<HttpServletRequest, HttpServletResponse, AuthenticationStatus> form =
                path.equals(SignInForm.PATH) ? this::signIn : this::choosePassword;
        try {
            // read whole and in time first: nobody is known yet
            return FormLimit.receive(request, response)
                    .map(received -> form.apply(received, response))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response) {
        if (isFromAnotherSite(request) || !form.isOurs(request)) {
            return goTo(response, SignInForm.PATH + "?" + ConsoleDoor.RESULT + "=expired");
        }
        String destination = SignInForm.destination(Optional.ofNullable(request.getParameter("to")));
        String back = SignInForm.PATH + "?to=" + encoded(destination) + "&" + ConsoleDoor.RESULT + "=";
        SignInOutcome outcome =
                signIn.signIn(field(request, "name").strip(), field(request, "password"), request.getRemoteAddr());
        return outcome.fold(
                signedIn -> {
                    cookies.setSession(response, signedIn.token());
                    return goTo(response, destination);
                },
                refused -> goTo(response, back + "refused"),
                tooMany -> goTo(response, back + "wait&seconds=" + secondsUp(tooMany.pause())));
    }

    private AuthenticationStatus choosePassword(HttpServletRequest request, HttpServletResponse response) {
        String token = field(request, "token");
        String back =
                SignInForm.INVITATION + "?token=" + URLEncoder.encode(token, UTF_8) + "&" + ConsoleDoor.RESULT + "=";
        if (isFromAnotherSite(request) || !form.isOurs(request)) {
            return goTo(response, back + "expired");
        }
        String password = field(request, "password");
        if (!password.equals(field(request, "again"))) {
            return goTo(response, back + "different");
        }
        return invitation
                .choose(token, password)
                .fold(
                        done -> goTo(response, SignInForm.PATH + "?" + ConsoleDoor.RESULT + "=chosen"),
                        invited -> goTo(response, back + "gone"),
                        no -> goTo(response, back + "unusable"),
                        unknown -> goTo(response, back + "gone"));
    }

    static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    static AuthenticationStatus goTo(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    static String encoded(String address) {
        return URLEncoder.encode(SignInForm.destination(Optional.of(address)), UTF_8);
    }

    static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    static long secondsUp(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
