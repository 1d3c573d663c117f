package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentReview;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.journal.inbox.Inbox;
import org.comptoir.gateway.journal.inbox.ReceivedDocument;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.jspecify.annotations.Nullable;

/** One kept document, laid out for reading. */
@Named
@RequestScoped
public class DocumentPage {

    private final PageView page;
    private final Speech speech;
    private final JournalSearch search;
    private final Inbox inbox;
    private final DocumentReview review;
    private final PartnerDirectory partners;
    private List<DocumentRemark> reviewed = List.of();
    private @Nullable KeptDocument document;
    private ReadableDocument readable = ReadableDocument.EMPTY;
    private List<String> remarks = List.of();
    private List<KeptAttachment> attachments = List.of();
    private Optional<ReceivedDocument> stored = Optional.empty();
    private Optional<KeptDocument> subject = Optional.empty();
    private Optional<KeptDocument> counterpart = Optional.empty();
    private List<ReceivedDocument> followers = List.of();

    @Inject
    DocumentPage(
            PageView page,
            Speech speech,
            JournalSearch search,
            Inbox inbox,
            DocumentReview review,
            PartnerDirectory partners) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.inbox = inbox;
        this.review = review;
        this.partners = partners;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentPage() {
        this(null, null, null, null, null, null);
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

    /** That and when the retention rule took the content; empty while it is there. */
    public String getRemoved() {
        return document == null
                ? ""
                : document.removedAt()
                        .map(at -> speech.text("document.removed", speech.time(at)))
                        .orElse("");
    }

    /** That and when a person was erased from the document on request; empty where none was. */
    public String getErased() {
        return document == null
                ? ""
                : document.erasedAt()
                        .map(at -> speech.text("document.erased", speech.time(at)))
                        .orElse("");
    }

    /** Whether only the beginning is shown. */
    public boolean isCut() {
        return readable.cut();
    }

    /** What its receiver could refuse or misread; worked out now, the request did not wait for it. */
    public List<DocumentRemark> getReviewed() {
        return reviewed;
    }

    /** What was tolerated while the document was read. */
    public List<String> getRemarks() {
        return remarks;
    }

    public List<KeptAttachment> getAttachments() {
        return attachments;
    }

    /** Where the document is stored for the feature that will deal with it; null for all that never waited. */
    public @Nullable ReceivedDocument getStored() {
        return stored.orElse(null);
    }

    /** The document that this one answers, where it is known here. */
    public @Nullable KeptDocument getSubject() {
        return subject.orElse(null);
    }

    /** What came in about this document later. */
    public List<ReceivedDocument> getFollowers() {
        return followers;
    }

    /** Why it was refused; empty where it was taken, and for those who may not read documents whole. */
    public String getReason() {
        return document == null ? "" : RefusalSentences.say(document, kept(), speech);
    }

    /** Of the reason: that of the page, or English where it quotes what the caller read. */
    public String getReasonLanguage() {
        return document == null ? speech.getTag() : RefusalSentences.languageOf(document, kept(), speech);
    }

    private String kept() {
        return document == null || isMasked() ? "" : document.reason().orElse("");
    }

    /** Our answer to a refused document, or the document that such an answer belongs to; null where none is kept. */
    public @Nullable KeptDocument getCounterpart() {
        return counterpart.orElse(null);
    }

    /** Whose document it is, where what is wrong can often be mended; null for a stranger's. */
    public @Nullable Connection getConnection() {
        return document == null
                ? null
                : document.connectionId().stream()
                        .flatMap(id -> partners.findConnection(new ConnectionId(id)).stream())
                        .findFirst()
                        .orElse(null);
    }

    public String linkTo(JournalId other) {
        return page.link("/console/document", "id", other.value());
    }

    private void load(long owner, JournalId id) {
        Optional<KeptDocument> found = search.find(owner, id);
        Optional<byte[]> content = search.content(owner, id);
        if (found.isPresent() && content.isPresent()) {
            document = found.get();
            read(owner, found.get(), content.get());
            attachments = search.attachments(owner, id);
            stored = inbox.find(owner, id);
            found.get().connectionId().ifPresent(connection -> loadNeighbours(owner, connection, found.get()));
        }
    }

    /** Remarks quote the document, so they are for those who may read it whole. */
    private void read(long owner, KeptDocument found, byte[] content) {
        if (found.removedAt().isPresent()) {
            return;
        }
        readable = ReadableDocument.of(content, found.contentType());
        if (isMasked()) {
            readable = readable.masked();
            return;
        }
        reviewed = review.of(found.contentType(), content);
        remarks = search.notes(owner, found.id()).stream()
                .map(remark -> Remarks.say(remark, speech))
                .toList();
    }

    /** Whether all that tells of persons is blanked for who looks. */
    public boolean isMasked() {
        return !page.may(Permission.DOCUMENTS_READ);
    }

    private void loadNeighbours(long owner, long connection, KeptDocument found) {
        counterpart = search.counterpart(owner, found);
        subject = stored.flatMap(ReceivedDocument::refersTo).flatMap(id -> search.find(owner, connection, id));
        followers =
                found.documentId().map(id -> inbox.about(owner, connection, id)).orElse(List.of());
    }
}
