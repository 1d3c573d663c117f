package org.comptoir.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.access.GrantedScopes;
import org.comptoir.gateway.access.token.ApiScope;

/** Lets a request through whose token holds the scopes named by {@link Needs}; a resource that names none lets nobody in. */
public class ScopeFilter implements ContainerRequestFilter {

    @SuppressWarnings("NullAway.Init") // the server sets both before the first request
    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init")
    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        Optional<ApiScope[]> needed = needed();
        if (needed.isEmpty()) {
            context.abortWith(refusal("Nobody may call this resource: it names no scope", ""));
            return;
        }
        String missing = Arrays.stream(needed.get())
                .filter(scope -> !GrantedScopes.include(request, scope))
                .map(ApiScope::text)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            context.abortWith(refusal(
                    "The token lacks the scope %s. Use a token that was issued with it".formatted(missing), missing));
        }
    }

    private Optional<ApiScope[]> needed() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Needs.class)))
                .map(Needs::value);
    }

    private static Response refusal(String detail, String missing) {
        return Response.fromResponse(Problem.answer(new Problem(403, "Forbidden", detail)))
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"comptoir\", error=\"insufficient_scope\", scope=\"%s\"".formatted(missing))
                .build();
    }
}
