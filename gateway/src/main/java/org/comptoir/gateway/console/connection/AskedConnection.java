package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;

/** The connection that the address names. */
@RequestScoped
class AskedConnection {

    private final PageView page;
    private final PartnerDirectory directory;

    @Inject
    AskedConnection(PageView page, PartnerDirectory directory) {
        this.page = page;
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AskedConnection() {
        this(null, null);
    }

    /** Empty where the supplier that is looked at has none of that id. */
    Optional<Connection> find() {
        return page.supplier()
                .flatMap(supplier -> page.number("id").stream()
                        .mapToObj(id -> directory.findConnection(new ConnectionId(id)))
                        .flatMap(Optional::stream)
                        .filter(found -> found.supplier().equals(supplier))
                        .findFirst());
    }
}
