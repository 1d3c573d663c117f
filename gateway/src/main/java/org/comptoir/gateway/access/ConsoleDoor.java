package org.comptoir.gateway.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.role.ConsoleRoute;
import org.comptoir.gateway.platform.web.FormLimit;

/** Lets people into the console: nobody reaches a page without a session, and no form is taken that we did not write. */
@ApplicationScoped
public class ConsoleDoor {

    /** Below it lies the console. */
    public static final String ROOT = "/console";

    /** The field of a console form that carries the session's or the sign-in's token. */
    public static final String FORM_TOKEN = "formToken";

    /** The query parameter of the sign-in page that says what became of the last try. */
    public static final String RESULT = "result";

    private static final String ASSETS = ROOT + "/assets/";
    /** All who are signed in, in {@code web.xml}; what each of them may do is said by the package {@code role}. */
    private static final String GROUP = "console";

    private static final String SIGN_OUT = ROOT + "/sign-out";
    /** Where files come in, as large as their pages say; all else is a form of usual size. */
    private static final Set<String> FILES =
            Set.of(ConsoleRoute.IMPORTS.path(), ConsoleRoute.NEW_CONTRACT.path(), ConsoleRoute.LOOK.path());

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final ConsoleCookies cookies;
    private final FrontDesk desk;
    private final CurrentSession current;
    private final SecondStep step;
    private final SignOnDesk signOn;

    @Inject
    ConsoleDoor(ConsoleCookies cookies, FrontDesk desk, CurrentSession current, SecondStep step, SignOnDesk signOn) {
        this.cookies = cookies;
        this.desk = desk;
        this.current = current;
        this.step = step;
        this.signOn = signOn;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConsoleDoor() {
        this(null, null, null, null, null);
    }

    AuthenticationStatus guard(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (path.startsWith(ASSETS)) {
            // asked for anew each time, mostly 304: pages of a new version never meet the styles of the old one
            response.setHeader("Cache-Control", "no-cache");
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        boolean harmless = HARMLESS.contains(request.getMethod());
        if (FrontDesk.isAt(path)) {
            return harmless ? context.doNothing() : desk.take(path, request, response);
        }
        if (SignOnDesk.isAt(path)) {
            return signOn.take(path, request, response);
        }
        boolean file = !harmless && FILES.contains(path);
        if (!harmless && !file && isTooLong(request, response)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (!harmless) {
            readAsUtf8(request);
        }
        Optional<ConsoleCaller> caller = cookies.session(request).flatMap(current::find);
        if (caller.isEmpty()) {
            return FrontDesk.goTo(
                    response,
                    SignInForm.PATH + (harmless ? SignInForm.after(request.getRequestURI(), query(request)) : ""));
        }
        if (file && caller.get().passage(path, request.getMethod()) == ConsoleRoute.Passage.FORBIDDEN) {
            return refuse(response, HttpServletResponse.SC_FORBIDDEN); // before a large body is read
        }
        if (!harmless && !isOurs(request, caller.get())) {
            return context.responseUnauthorized();
        }
        if (path.equals(SIGN_OUT) && !harmless) {
            return signOut(caller.get(), request, response);
        }
        Optional<String> detour = detour(
                path,
                harmless ? SignInForm.after(request.getRequestURI(), query(request)) : "",
                caller.get().stage());
        if (detour.isPresent()) {
            return FrontDesk.goTo(response, detour.get());
        }
        if (path.equals(SecondStep.PATH) && !harmless) {
            return step.take(request, response, caller.get());
        }
        int refusal = refusal(path, request, caller.get());
        if (refusal != HttpServletResponse.SC_OK) {
            return refuse(response, refusal);
        }
        caller.get().attachTo(request);
        return context.notifyContainerAboutLogin(caller.get(), Set.of(GROUP));
    }

    /** Where a person has to go first who is not whole in yet; empty for all others. */
    static Optional<String> detour(String path, String to, ConsoleCaller.Stage stage) {
        return switch (stage) {
            case AWAITS_CODE -> Optional.of(SecondStep.PATH + to).filter(go -> !path.equals(SecondStep.PATH));
            case LACKS_FACTOR -> Optional.of(SecondStep.SET_UP).filter(go -> !path.equals(SecondStep.ACCOUNT));
            case IN -> Optional.of(SignInForm.HOME).filter(go -> path.equals(SecondStep.PATH));
        };
    }

    /** What a signed-in person is answered instead of the page; 200 where nothing stands in the way. */
    private static int refusal(String path, HttpServletRequest request, ConsoleCaller caller) {
        return switch (caller.passage(path, request.getMethod())) {
            case OPEN ->
                caller.isAt(FrontDesk.field(request, "supplier"))
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_NOT_FOUND;
            case ABSENT -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case NO_SUCH_METHOD -> HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        };
    }

    static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser left before it was answered", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static boolean isTooLong(HttpServletRequest request, HttpServletResponse response) {
        try {
            return FormLimit.refuses(request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private AuthenticationStatus signOut(
            ConsoleCaller caller, HttpServletRequest request, HttpServletResponse response) {
        cookies.session(request).ifPresent(token -> current.end(token, caller));
        cookies.removeSession(response);
        return FrontDesk.goTo(response, SignInForm.PATH + "?" + RESULT + "=signed-out");
    }

    private static boolean isOurs(HttpServletRequest request, ConsoleCaller caller) {
        return !FrontDesk.isFromAnotherSite(request)
                && SignInForm.same(caller.formToken(), FrontDesk.field(request, FORM_TOKEN));
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static void readAsUtf8(HttpServletRequest request) {
        try {
            request.setCharacterEncoding(UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8", impossible);
        }
    }
}
