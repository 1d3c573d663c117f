package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewaySettings;

/** Who asks, and under which address we are known. */
@ApplicationScoped
public class Caller {

    private final ApiTokens tokens;
    private final GatewaySettings settings;

    @Inject
    Caller(ApiTokens tokens, GatewaySettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Caller() {
        this(null, null);
    }

    SupplierId supplier(SecurityContext security) {
        return new SupplierId(tokens.supplierOf(security.getUserPrincipal()));
    }

    String name(SecurityContext security) {
        return security.getUserPrincipal().getName();
    }

    /** @param path from {@code /api} on, as it is written in an address */
    String address(String path) {
        return settings.publicUrl() + path;
    }

    String address(String path, long id) {
        return address(path + "/" + id);
    }
}
