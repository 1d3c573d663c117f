package org.comptoir.gateway.access.token;

import jakarta.security.enterprise.CallerPrincipal;
import java.security.Principal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A core system or script that showed a valid token; its name carries the supplier, such as {@code api:1/core-system}. */
public final class ApiCaller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("api:(\\d+)/.+");

    private final transient Set<ApiScope> scopes;

    ApiCaller(long supplierId, String tokenName, Set<ApiScope> scopes) {
        super("api:%d/%s".formatted(supplierId, tokenName));
        this.scopes = Set.copyOf(scopes);
    }

    public Set<ApiScope> scopes() {
        return scopes;
    }

    /** Reads the name alone: the server may hand a principal of its own class to the API. */
    static long supplierOf(Principal caller) {
        Matcher name = NAME.matcher(caller.getName());
        if (!name.matches()) {
            throw new IllegalArgumentException("%s did not come in with an API token".formatted(caller.getName()));
        }
        return Long.parseLong(name.group(1));
    }
}
