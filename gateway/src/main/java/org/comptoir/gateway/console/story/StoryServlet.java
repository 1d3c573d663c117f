package org.comptoir.gateway.console.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.console.story.Story.Paper;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Everything about an order or a shopping session as one archive, for a support ticket. Who may not read documents gets them with all that tells
 * of persons blanked.
 */
@WebServlet({StoryServlet.ORDER, StoryServlet.SESSION})
public class StoryServlet extends HttpServlet {

    static final String ORDER = "/console/order-story";
    static final String SESSION = "/console/session-story";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient OrderStory orders;

    @SuppressWarnings("NullAway.Init")
    private transient SessionStory sessions;

    @SuppressWarnings("NullAway.Init")
    private transient JournalSearch journal;

    @SuppressWarnings("NullAway.Init")
    private transient AuditTrail audit;

    @SuppressWarnings("NullAway.Init")
    private transient Clock clock;

    @Inject
    void connect(
            PageView page,
            OrderStory orders,
            SessionStory sessions,
            JournalSearch journal,
            AuditTrail audit,
            Clock clock) {
        this.page = page;
        this.orders = orders;
        this.sessions = sessions;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean masked = !page.may(Permission.DOCUMENTS_READ);
        long supplier = page.supplier().map(SupplierId::value).orElse(-1L);
        boolean ofSession = request.getServletPath().equals(SESSION);
        Optional<Story> story = page.number("id").stream()
                .mapToObj(id -> ofSession ? sessions.of(supplier, id, !masked) : orders.of(supplier, id, !masked))
                .flatMap(Optional::stream)
                .findFirst();
        if (story.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String subject = story.get().subject();
        audit.append(new AuditEvent(
                supplier,
                page.actor(),
                ofSession ? "session.story-taken" : "order.story-taken",
                subject,
                "%d documents%s".formatted(story.get().papers().size(), masked ? ", masked" : "")));
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s.zip\"".formatted(subject.replace(':', '-')));
        response.setHeader("Cache-Control", "no-store");
        StoryFile.write(
                masked ? story.get().masked() : story.get(),
                paper -> content(supplier, paper, masked),
                masked,
                clock.instant(),
                response.getOutputStream());
    }

    private byte[] content(long supplier, Paper paper, boolean masked) {
        Optional<Instant> removed = paper.document().removedAt();
        if (removed.isPresent()) {
            return Papers.removed(removed.get()).getBytes(UTF_8);
        }
        byte[] kept = journal.content(supplier, paper.document().id()).orElse(new byte[0]);
        return masked
                ? ReadableDocument.of(kept, paper.document().contentType())
                        .masked()
                        .asFile()
                : kept;
    }
}
