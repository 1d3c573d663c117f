package org.comptoir.gateway.console.journal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.console.RemovedContent;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.partner.SupplierId;

/**
 * A kept document as a file, byte by byte as it is kept, with its secrets blanked; for those who may not read it whole all
 * that tells of persons is blanked, too.
 */
@WebServlet(DocumentFileServlet.PATH)
public class DocumentFileServlet extends HttpServlet {

    static final String PATH = "/console/document-file";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient JournalSearch search;

    @SuppressWarnings("NullAway.Init")
    private transient Speech speech;

    @Inject
    void connect(PageView page, JournalSearch search, Speech speech) {
        this.page = page;
        this.speech = speech;
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> content = page.supplier()
                .map(SupplierId::value)
                .flatMap(owner -> page.number("id").stream()
                        .mapToObj(id -> content(owner, new JournalId(id)))
                        .flatMap(Optional::stream)
                        .findFirst());
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Instant> removed = removedAt();
        if (removed.isPresent()) {
            RemovedContent.answer(speech.text("document.removed", speech.time(removed.get())), response);
            return;
        }
        // never shown by a browser, whatever a stranger sent
        response.setContentType("application/octet-stream");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"document-%d.xml\""
                        .formatted(page.number("id").orElse(0)));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private Optional<Instant> removedAt() {
        return page.supplier()
                .flatMap(owner -> page.number("id").stream()
                        .mapToObj(id -> search.find(owner.value(), new JournalId(id)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(KeptDocument::removedAt);
    }

    private Optional<byte[]> content(long owner, JournalId id) {
        Optional<byte[]> kept = search.content(owner, id);
        if (page.may(Permission.DOCUMENTS_READ)) {
            return kept;
        }
        return kept.flatMap(content -> search.find(owner, id)
                .map(document -> ReadableDocument.of(content, document.contentType())
                        .masked()
                        .asFile()));
    }
}
