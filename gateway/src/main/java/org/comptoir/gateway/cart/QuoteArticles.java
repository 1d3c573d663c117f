package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PricePromises.PromisedLine;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;

/** Promises prices of articles that lie in no cart. One transaction, which keeps the documents that say so too. */
@ApplicationScoped
public class QuoteArticles {

    private final PricePromises promises;
    private final DocumentJournal journal;

    @Inject
    QuoteArticles(PricePromises promises, DocumentJournal journal) {
        this.promises = promises;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QuoteArticles() {
        this(null, null);
    }

    /**
     * @param answer made of the promises, which are in the order of the lines
     * @param documents what the journal keeps of that answer and of what asked for it
     */
    @Transactional
    public <A> A quote(
            Connection connection,
            List<PromisedLine> lines,
            Function<List<PricePromise>, A> answer,
            Function<A, List<JournalEntry>> documents) {
        A made = answer.apply(
                promises.promise(connection.supplier(), connection.client().id(), lines));
        documents.apply(made).forEach(journal::keep);
        return made;
    }
}
