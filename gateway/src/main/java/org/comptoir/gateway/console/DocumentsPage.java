package org.comptoir.gateway.console;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.comptoir.gateway.journal.JournalPage;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of kept documents, filtered by kind, id and day. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final String NOBODYS = "unknown";

    private final PageView page;
    private final JournalSearch search;
    private final PartnerDirectory directory;
    private @Nullable JournalPage found;
    private @Nullable Map<Long, String> connections;

    @Inject
    DocumentsPage(PageView page, JournalSearch search, PartnerDirectory directory) {
        this.page = page;
        this.search = search;
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentsPage() {
        this(null, null, null);
    }

    /** Whether the documents of callers we could not recognise are looked at; they belong to no supplier. */
    public boolean isStrangers() {
        return page.isOfStrangers();
    }

    public JournalPage getDocuments() {
        if (found == null) {
            found = page.documentOwner().stream()
                    .mapToObj(this::query)
                    .map(search::list)
                    .findFirst()
                    .orElse(new JournalPage(List.of(), OptionalLong.empty()));
        }
        return found;
    }

    public String connectionOf(KeptDocument document) {
        if (connections == null) {
            connections = page.supplier().map(this::namesOfConnections).orElse(Map.of());
        }
        Map<Long, String> names = connections;
        return document.connectionId().map(names::get).orElse("–");
    }

    public String linkTo(KeptDocument document) {
        String address = page.link("/console/document", "id", document.id().value());
        return isStrangers() ? address + "&caller=" + NOBODYS : address;
    }

    private Map<Long, String> namesOfConnections(SupplierId supplier) {
        return directory.connections(supplier).stream()
                .collect(toMap(connection -> connection.id().value(), Connection::name));
    }

    private JournalQuery query(long supplierId) {
        return new JournalQuery(
                supplierId,
                page.parameter("kind"),
                page.parameter("documentId"),
                page.day("since"),
                page.before(),
                PageView.ROWS);
    }
}
