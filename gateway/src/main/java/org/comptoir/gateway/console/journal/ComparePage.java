package org.comptoir.gateway.console.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalPage;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** Two kept documents line by line, laid out alike; without a second one the one before of its kind and connection. */
@Named
@RequestScoped
public class ComparePage {

    private final PageView page;
    private final JournalSearch search;
    private @Nullable KeptDocument document;
    private @Nullable KeptDocument other;
    private List<LineDiff.Line> lines = List.of();

    @Inject
    ComparePage(PageView page, JournalSearch search) {
        this.page = page;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ComparePage() {
        this(null, null);
    }

    /** Looks both up before anything is written; without the first the answer is 404. */
    public void load() {
        page.supplier()
                .map(SupplierId::value)
                .ifPresent(owner -> page.number("id")
                        .ifPresent(id -> search.find(owner, new JournalId(id)).ifPresent(found -> {
                            document = found;
                            second(owner, found).ifPresent(second -> compare(owner, second, found));
                        })));
        if (document == null) {
            page.notFound();
        }
    }

    private Optional<KeptDocument> second(long owner, KeptDocument first) {
        return page.number("with").isPresent()
                ? search.find(owner, new JournalId(page.number("with").getAsLong()))
                : before(owner, first);
    }

    private Optional<KeptDocument> before(long owner, KeptDocument first) {
        JournalQuery.Filter alike = JournalQuery.Filter.of(first.connectionId(), first.direction(), first.kind());
        JournalPage found = search.list(
                new JournalQuery(owner, alike, OptionalLong.of(first.id().value()), 1));
        return found.documents().stream().findFirst();
    }

    private void compare(long owner, KeptDocument second, KeptDocument first) {
        other = second;
        if (isRemoved(first) || isRemoved(second)) {
            return;
        }
        lines = LineDiff.of(text(owner, second), text(owner, first));
    }

    private String text(long owner, KeptDocument of) {
        return search.content(owner, of.id())
                .map(content -> ReadableDocument.of(content, of.contentType()))
                .map(readable -> page.may(Permission.DOCUMENTS_READ) ? readable : readable.masked())
                .map(ReadableDocument::text)
                .orElse("");
    }

    public @Nullable KeptDocument getDocument() {
        return document;
    }

    /** What it is compared with; null where there is nothing. */
    public @Nullable KeptDocument getOther() {
        return other;
    }

    /** Whether the retention rule took the content of one of the two, so that there is nothing to compare. */
    public boolean isRemoved() {
        return (document != null && isRemoved(document)) || (other != null && isRemoved(other));
    }

    private static boolean isRemoved(KeptDocument of) {
        return of.removedAt().isPresent();
    }

    public List<LineDiff.Line> getLines() {
        return lines;
    }

    /** Whether both read the same. */
    public boolean isSame() {
        return lines.stream().allMatch(line -> line.fate() == LineDiff.Fate.KEPT);
    }

    public String linkTo(KeptDocument of) {
        return page.link("/console/document", "id", of.id().value());
    }
}
