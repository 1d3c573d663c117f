package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.gateway.platform.web.Paths;

/**
 * The one mechanism the platform allows; it chooses by path. People sign in to the console with a form, scripts show the
 * API a bearer token, and everything else, such as {@code /cxml} and {@code /shop}, is none of its business: those
 * callers are recognised by the features they talk to.
 */
@ApplicationScoped
public class AccessMechanism implements HttpAuthenticationMechanism {

    private final ConsoleDoor console;
    private final ApiDoor api;

    @Inject
    AccessMechanism(ConsoleDoor console, ApiDoor api) {
        this.console = console;
        this.api = api;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AccessMechanism() {
        this(null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Paths.of(request);
        if (Paths.isUnder(ConsoleDoor.ROOT, path)) {
            return console.guard(path, request, response, context);
        }
        if (Paths.isUnder(ApiDoor.ROOT, path)) {
            return api.guard(path, request, response, context);
        }
        return context.doNothing();
    }

    /** Each request proves itself, so there is nothing to undo. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
