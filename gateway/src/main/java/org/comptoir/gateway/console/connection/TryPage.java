package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentReview;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.punchout.trial.ReturnedFields;
import org.comptoir.gateway.punchout.trial.TryOut;
import org.comptoir.gateway.simulator.ReturnedDocument;
import org.comptoir.gateway.simulator.SetupAnswer;
import org.jspecify.annotations.Nullable;

/** A person plays the buyer of a connection: sends the setup, opens the shop, sees the cart that comes back. */
@Named
@RequestScoped
public class TryPage {

    private static final String DOCUMENT = "text/xml";
    private static final String PLAIN = "text/plain; charset=UTF-8";

    private final PageView page;
    private final PartnerDirectory directory;
    private final PlayedBuyer buyer;
    private final TryOut tryOut;
    private final DocumentReview review;
    private @Nullable Connection connection;
    private @Nullable SetupAnswer answer;
    private @Nullable ReturnedFields cart;

    @Inject
    TryPage(PageView page, PartnerDirectory directory, PlayedBuyer buyer, TryOut tryOut, DocumentReview review) {
        this.page = page;
        this.directory = directory;
        this.buyer = buyer;
        this.tryOut = tryOut;
        this.review = review;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryPage() {
        this(null, null, null, null, null);
    }

    /** Looks the connection up before anything is written; without one the answer is 404. A form that was sent sends a setup. */
    public void load() {
        page.supplier()
                .ifPresent(supplier -> page.number("id")
                        .ifPresent(id -> directory
                                .findConnection(new ConnectionId(id))
                                .filter(found -> found.supplier().equals(supplier))
                                .ifPresent(found -> connection = found)));
        if (connection == null) {
            page.notFound();
        } else if (page.isPosted()) {
            answer = buyer.setUp(connection, page.actor());
        } else {
            show(connection);
        }
    }

    private void show(Connection of) {
        page.number("cart")
                .ifPresent(id -> cart = tryOut.find(of.supplier().value(), id)
                        .filter(found -> found.connection() == of.id().value())
                        .orElse(null));
    }

    public @Nullable Connection getConnection() {
        return connection;
    }

    public @Nullable SetupAnswer getAnswer() {
        return answer;
    }

    /** Where the shop opens; empty where it stays closed. */
    public String getStart() {
        return answer == null ? "" : answer.start().map(URI::toString).orElse("");
    }

    public String getSent() {
        return answer == null ? "" : readable(answer.sent());
    }

    public String getReceived() {
        return answer == null ? "" : readable(answer.received());
    }

    public boolean isReturned() {
        return cart != null;
    }

    /** The cart's document, laid out; empty where the cart came in fields of its own. */
    public String getDocument() {
        return cartDocument().map(TryPage::readable).orElse("");
    }

    /** What the buyer's suite could refuse or misread. */
    public List<DocumentRemark> getFindings() {
        return cartDocument().map(content -> review.of(DOCUMENT, content)).orElse(List.of());
    }

    /** The fields of the form, where they are the cart. */
    public List<Map.Entry<String, String>> getFields() {
        return cart == null || cartDocument().isPresent()
                ? List.of()
                : List.copyOf(cart.fields().entrySet());
    }

    private Optional<byte[]> cartDocument() {
        return Optional.ofNullable(cart).flatMap(found -> ReturnedDocument.in(found.fields()));
    }

    private static String readable(byte[] content) {
        return ReadableDocument.of(content, PLAIN).text();
    }
}
