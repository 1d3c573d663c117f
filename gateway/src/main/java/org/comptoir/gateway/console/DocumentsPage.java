package org.comptoir.gateway.console;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.journal.JournalEntry.Direction;
import org.comptoir.gateway.journal.JournalPage;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of kept documents, filtered by kind, id and day. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final PageView page;
    private final JournalSearch search;
    private final PartnerDirectory directory;
    private final OrderSearch orders;
    private final Speech speech;
    private @Nullable JournalPage found;
    private @Nullable Map<Long, String> connections;

    @Inject
    DocumentsPage(PageView page, JournalSearch search, PartnerDirectory directory, OrderSearch orders, Speech speech) {
        this.page = page;
        this.search = search;
        this.directory = directory;
        this.orders = orders;
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentsPage() {
        this(null, null, null, null, null);
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
        return isStrangers() ? address + "&caller=" + PageView.STRANGERS : address;
    }

    private Map<Long, String> namesOfConnections(SupplierId supplier) {
        return directory.connections(supplier).stream()
                .collect(toMap(connection -> connection.id().value(), Connection::name));
    }

    private JournalQuery query(long supplierId) {
        JournalQuery.Filter filter = new JournalQuery.Filter(
                page.number("connection").stream().boxed().findFirst(),
                page.constant("direction", Direction.class),
                page.parameter("kind"),
                page.constant("outcome", JournalQuery.Outcome.class),
                page.parameter("documentId"),
                page.day("since"),
                page.day("until").map(day -> day.plus(ONE_DAY)),
                page.parameter("order").map(number -> orders.documentsOf(supplierId, number)));
        return new JournalQuery(supplierId, filter, page.before(), PageView.ROWS);
    }

    /** Why a document was refused, for those who may read it whole: reasons quote it. */
    public String reasonOf(KeptDocument document) {
        return RefusalSentences.say(document, kept(document), speech);
    }

    /** Of the reason: that of the page, or English where it quotes what the caller read. */
    public String reasonLanguageOf(KeptDocument document) {
        return RefusalSentences.languageOf(document, kept(document), speech);
    }

    private String kept(KeptDocument document) {
        return page.may(Permission.DOCUMENTS_READ) ? document.reason().orElse("") : "";
    }

    /** For the filter. */
    public List<Connection> getConnections() {
        return page.supplier().map(directory::connections).orElse(List.of());
    }

    /** For the filter, too. */
    public Direction[] getDirections() {
        return Direction.values();
    }

    public JournalQuery.Outcome[] getOutcomes() {
        return JournalQuery.Outcome.values();
    }
}
