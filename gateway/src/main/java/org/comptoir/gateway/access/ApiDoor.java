package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.platform.web.Paths;

/** Lets callers of the API in who show a valid bearer token; its description is open to everybody. */
@ApplicationScoped
class ApiDoor {

    static final String ROOT = "/api";

    private static final String DESCRIPTION = ROOT + "/docs";
    private static final String ROLE = "api";
    private static final String SCHEME = "Bearer ";
    private static final String INVALID = "Bearer realm=\"comptoir\", error=\"invalid_token\"";

    private final ApiTokens tokens;

    @Inject
    ApiDoor(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ApiDoor() {
        this(null);
    }

    public AuthenticationStatus guard(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Paths.isUnder(DESCRIPTION, path)) {
            return context.doNothing();
        }
        String authorization =
                Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refuse(
                    response,
                    "Bearer realm=\"comptoir\"",
                    "A token is missing. Send the header Authorization: Bearer followed by an API token");
        }
        return tokens.recognise(authorization.substring(SCHEME.length()).strip())
                .fold(
                        holder -> {
                            GrantedScopes.put(request, holder.caller().scopes());
                            return context.notifyContainerAboutLogin(holder.caller(), Set.of(ROLE));
                        },
                        expired -> refuse(
                                response,
                                INVALID,
                                "The token expired at %s. Ask for a new one: tokens are issued in the console"
                                        .formatted(expired.since())),
                        nobody -> refuse(
                                response,
                                INVALID,
                                "The token is not known or was revoked. Compare it with the one that was issued, or issue a new one"));
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String challenge, String detail) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", challenge);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"%s\"}"
                            .formatted(detail));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException("The caller of the API left before it was answered", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
