package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;

/** The list of connections, with the dialect each of them speaks. */
@Named
@RequestScoped
public class ConnectionsPage {

    private final PageView page;
    private final PartnerDirectory directory;

    @Inject
    ConnectionsPage(PageView page, PartnerDirectory directory) {
        this.page = page;
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionsPage() {
        this(null, null);
    }

    public List<Connection> getConnections() {
        return page.supplier().map(directory::connections).orElse(List.of());
    }

    public boolean isEnabled(Connection connection) {
        return directory.isEnabled(connection.id());
    }
}
