package org.comptoir.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;

/** The scopes of the token a request came in with. They travel with the request: the server may replace the principal. */
public final class GrantedScopes {

    private static final String ATTRIBUTE = GrantedScopes.class.getName();

    private GrantedScopes() {}

    static void put(HttpServletRequest request, Set<ApiScope> scopes) {
        request.setAttribute(ATTRIBUTE, Set.copyOf(scopes));
    }

    /** None for a request that showed no token. */
    public static boolean include(HttpServletRequest request, ApiScope scope) {
        return request.getAttribute(ATTRIBUTE) instanceof Set<?> scopes && scopes.contains(scope);
    }
}
