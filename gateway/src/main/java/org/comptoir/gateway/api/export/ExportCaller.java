package org.comptoir.gateway.api.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.RunView;

/** Who asks, and which of their runs is meant. */
@ApplicationScoped
public class ExportCaller {

    private final PublishCatalog exports;
    private final ApiTokens tokens;

    @Inject
    ExportCaller(PublishCatalog exports, ApiTokens tokens) {
        this.exports = exports;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportCaller() {
        this(null, null);
    }

    SupplierId supplier(SecurityContext security) {
        return new SupplierId(tokens.supplierOf(security.getUserPrincipal()));
    }

    String actor(SecurityContext security) {
        return security.getUserPrincipal().getName();
    }

    /** @throws jakarta.ws.rs.NotFoundException where there is none of theirs */
    RunView run(String name, String id, SecurityContext security) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> exports.findRun(supplier(security), name, Long.parseLong(text)))
                .orElseThrow(() -> Problem.unknown("run", id));
    }
}
