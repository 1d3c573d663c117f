package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.comptoir.gateway.platform.GatewaySettings;

/**
 * The console's three cookies, written by hand because the server drops the attributes that matter.
 *
 * <p>All are unreadable for scripts and never sent along from another site, but for the one that a sign-on comes back with,
 * which is good for nothing else. Over https they are also bound to this very
 * host ({@code __Host-}), so that no neighbour under the same domain can plant one.
 */
@ApplicationScoped
class ConsoleCookies {

    private static final String SESSION = "comptoir-console";
    private static final String SIGN_IN = "comptoir-sign-in";
    private static final String SIGN_ON = "comptoir-sign-on";
    private static final String STRICT = "Strict";
    private static final int TOKEN_LENGTH = 43;

    private final boolean https;

    @Inject
    ConsoleCookies(GatewaySettings settings) {
        this.https = settings.isPublicOverHttps();
    }

    protected ConsoleCookies() { // for the CDI client proxy only
        this.https = false;
    }

    public Optional<String> session(HttpServletRequest request) {
        return read(request, SESSION);
    }

    public void setSession(HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", cookie(SESSION, token, STRICT));
    }

    public void removeSession(HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(SESSION, "", STRICT) + "; Max-Age=0");
    }

    /** What the sign-in form has to repeat; the browser holds the other half. */
    public Optional<String> signIn(HttpServletRequest request) {
        return read(request, SIGN_IN).filter(ConsoleCookies::isToken);
    }

    public void setSignIn(HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", cookie(SIGN_IN, token, STRICT));
    }

    /** By what a browser is known that comes back from the company's sign-on. */
    public Optional<String> signOn(HttpServletRequest request) {
        return read(request, SIGN_ON).filter(ConsoleCookies::isToken);
    }

    public void setSignOn(HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", cookie(SIGN_ON, token, "Lax") + "; Max-Age=600");
    }

    private String cookie(String name, String value, String sameSite) {
        String where = https ? "; Path=/; Secure" : "; Path=" + ConsoleDoor.ROOT;
        return named(name) + "=" + value + where + "; HttpOnly; SameSite=" + sameSite;
    }

    private Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(named(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private String named(String name) {
        return https ? "__Host-" + name : name;
    }

    private static boolean isToken(String value) {
        return value.length() == TOKEN_LENGTH
                && value.chars().allMatch(c -> c == '-' || c == '_' || isLetterOrDigit(c));
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
