package org.comptoir.gateway.console;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.insight.ConnectionPulse;
import org.comptoir.gateway.insight.Pulse;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of connections: what each is, and what was last heard of it. */
@Named
@RequestScoped
public class ConnectionsPage {

    private final PageView page;
    private final PartnerDirectory directory;
    private final ConnectionPulse pulse;
    private final Clock clock;
    private @Nullable List<Line> lines;

    /** One connection with what was last heard of it. */
    public record Line(Connection connection, boolean enabled, Pulse pulse) {}

    @Inject
    ConnectionsPage(PageView page, PartnerDirectory directory, ConnectionPulse pulse, Clock clock) {
        this.page = page;
        this.directory = directory;
        this.pulse = pulse;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionsPage() {
        this(null, null, null, null);
    }

    /** By client, then by name. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = page.supplier().map(this::lines).orElse(List.of());
        }
        return lines;
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** What the connection sent that was refused. */
    public String refusedBy(Connection connection) {
        return page.link("/console/documents", "connection", connection.id().value())
                + "&direction=IN&outcome=NOT_TAKEN";
    }

    private List<Line> lines(SupplierId supplier) {
        Map<Long, Pulse> heard = pulse.of(supplier.value());
        return directory.connections(supplier).stream()
                .sorted(comparing(each -> each.client().name()))
                .map(each -> new Line(
                        each,
                        directory.isEnabled(each.id()),
                        heard.getOrDefault(each.id().value(), Pulse.SILENT)))
                .toList();
    }
}
