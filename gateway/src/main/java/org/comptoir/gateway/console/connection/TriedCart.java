package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentReview;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.trial.ReturnedFields;
import org.comptoir.gateway.punchout.trial.TryOut;
import org.comptoir.gateway.simulator.ReturnedDocument;

/** The cart of a try-out, and what there is against it. */
@RequestScoped
class TriedCart {

    private static final String DOCUMENT = "text/xml";

    private final TryOut tryOut;
    private final DocumentReview review;

    @Inject
    TriedCart(TryOut tryOut, DocumentReview review) {
        this.tryOut = tryOut;
        this.review = review;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TriedCart() {
        this(null, null);
    }

    /** Empty for an unknown one, and for that of another connection. */
    public Optional<ReturnedFields> find(Connection of, long id) {
        return tryOut.find(of.supplier().value(), id)
                .filter(found -> found.connection() == of.id().value());
    }

    /** Empty where the cart came in fields of its own. */
    public Optional<byte[]> document(ReturnedFields cart) {
        return ReturnedDocument.in(cart.fields());
    }

    /** Extrinsics the connection wants on each line that stand on none: their sources said nothing. */
    public List<String> lacking(Connection of, byte[] document) {
        String written = new String(document, StandardCharsets.UTF_8);
        return of.dialect().cartExtrinsics().sources().entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(name -> !written.contains("<Extrinsic name=\"%s\"".formatted(name.replace("&", "&amp;"))))
                .toList();
    }

    public List<DocumentRemark> findings(byte[] document) {
        return review.of(DOCUMENT, document);
    }
}
