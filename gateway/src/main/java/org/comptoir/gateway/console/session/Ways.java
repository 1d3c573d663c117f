package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.DocumentReview;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.KeptDocument;

/** From a moment to its document: where it opens, and what there is against it. Only for those who may read documents. */
@RequestScoped
class Ways {

    private final PageView page;
    private final Speech speech;
    private final JournalSearch journal;
    private final DocumentReview review;

    @Inject
    Ways(PageView page, Speech speech, JournalSearch journal, DocumentReview review) {
        this.page = page;
        this.speech = speech;
        this.journal = journal;
        this.review = review;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Ways() {
        this(null, null, null, null);
    }

    public Moment.Link order(long id, String number) {
        return new Moment.Link(page.link("/console/order", "id", id), speech.text("order.title", number));
    }

    public Moment.Link delivery(long id) {
        return new Moment.Link(page.link("/console/delivery", "id", id), speech.text("story.delivery"));
    }

    /** The same moment with its document beside. */
    public Moment documented(Moment moment, long supplier, long connection, Optional<String> documentId) {
        if (!page.reaches("/console/document")) {
            return moment;
        }
        return documentId
                .flatMap(id -> journal.find(supplier, connection, id))
                .map(document -> withDocument(moment, supplier, document))
                .orElse(moment);
    }

    private Moment withDocument(Moment moment, long supplier, KeptDocument document) {
        List<String> against = document.removedAt().isPresent() ? List.of() : against(supplier, document);
        return moment.finding(against)
                .linking(new Moment.Link(
                        page.link("/console/document", "id", document.id().value()), speech.text("story.document")));
    }

    private List<String> against(long supplier, KeptDocument document) {
        return journal
                .content(supplier, document.id())
                .map(content -> review.of(document.contentType(), content))
                .orElse(List.of())
                .stream()
                .map(remark -> speech.label("review", remark.weight()) + ": " + speech.ruleOf(remark.rule()))
                .distinct()
                .toList();
    }
}
