package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.jspecify.annotations.Nullable;

/** One kept document, laid out for reading. */
@Named
@RequestScoped
public class DocumentPage {

    private final PageView page;
    private final JournalSearch search;
    private @Nullable KeptDocument document;
    private ReadableDocument readable = ReadableDocument.EMPTY;

    @Inject
    DocumentPage(PageView page, JournalSearch search) {
        this.page = page;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentPage() {
        this(null, null);
    }

    /** Looks the document up before anything is written; without one the answer is 404. */
    public void load() {
        page.documentOwner().ifPresent(owner -> page.number("id").ifPresent(id -> load(owner, new JournalId(id))));
        if (document == null) {
            page.notFound();
        }
    }

    public @Nullable KeptDocument getDocument() {
        return document;
    }

    public String getText() {
        return readable.text();
    }

    /** Whether only the beginning is shown. */
    public boolean isCut() {
        return readable.cut();
    }

    private void load(long owner, JournalId id) {
        Optional<KeptDocument> found = search.find(owner, id);
        Optional<byte[]> content = search.content(owner, id);
        if (found.isPresent() && content.isPresent()) {
            document = found.get();
            readable = ReadableDocument.of(content.get(), found.get().contentType());
        }
    }
}
