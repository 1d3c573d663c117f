package org.comptoir.gateway.console.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.trail.TrailFile;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailSearch;

/** Events of the audit trail as a file, the oldest first: saved, never shown. */
@WebServlet(AuditFileServlet.PATH)
public class AuditFileServlet extends HttpServlet {

    static final String PATH = "/console/audit-file";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1_000;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient TrailSearch search;

    @SuppressWarnings("NullAway.Init")
    private transient AuditTrail audit;

    @Inject
    void connect(PageView page, TrailSearch search, AuditTrail audit) {
        this.page = page;
        this.search = search;
        this.audit = audit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OptionalLong owner = AskedTrail.owner(page);
        Optional<TrailFile> file = TrailFile.of(page.parameter("as").orElse("csv"));
        if (owner.isEmpty() || file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        TrailQuery query = AskedTrail.of(page, owner.getAsLong());
        audit.append(new AuditEvent(
                owner.getAsLong(),
                page.actor(),
                "audit.exported",
                "audit:" + owner.getAsLong(),
                "As " + file.get().ending()));
        response.setContentType(file.get().contentType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"audit-%d.%s\""
                        .formatted(owner.getAsLong(), file.get().ending()));
        response.setHeader("Cache-Control", "no-store");
        file.get().write(owner.getAsLong(), place -> search.after(query, place, AT_ONCE), response.getWriter());
    }
}
