package org.comptoir.gateway.console.connection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.letter.BuyerWire;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentReview;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.simulator.LetterCheck;

/** Documents about a tried order, as the buyer played here got them. */
@RequestScoped
class TriedLetters {

    private static final String XML = "text/xml";
    private static final String BLANKED = "***";

    private final DeliverySearch deliveries;
    private final JournalSearch journal;
    private final DocumentReview review;
    private final BuyerWire wire;

    @Inject
    TriedLetters(DeliverySearch deliveries, JournalSearch journal, DocumentReview review, BuyerWire wire) {
        this.deliveries = deliveries;
        this.journal = journal;
        this.review = review;
        this.wire = wire;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TriedLetters() {
        this(null, null, null, null);
    }

    /**
     * One document.
     *
     * @param document its text with the secret blanked; empty while it is not written, and where it is kept no more
     * @param checks what the buyer holds it against
     * @param remarks what the DTD, or a suite, has against it
     */
    public record Letter(
            DocumentKind kind,
            DeliveryView delivery,
            String document,
            List<LetterCheck.Found> checks,
            List<DocumentRemark> remarks) {

        public boolean isOnItsWay() {
            return delivery.state() == DeliveryState.WAITING;
        }

        public boolean isWritten() {
            return !document.isEmpty();
        }
    }

    /** First to last. */
    List<Letter> about(long supplier, OrderView order) {
        byte[] ordered = journal.content(supplier, new JournalId(order.head().journalId()))
                .orElse(new byte[0]);
        return deliveries.about(supplier, BackDocument.subject(order)).stream()
                .map(delivery -> letter(supplier, delivery, ordered))
                .toList();
    }

    private Letter letter(long supplier, DeliveryView delivery, byte[] ordered) {
        DocumentKind kind = BackDocument.ofKey(delivery.idempotencyKey()).kind();
        Optional<byte[]> written = deliveries
                .payload(supplier, delivery.id())
                .filter(bytes -> delivery.removedAt().isEmpty())
                .filter(bytes -> !Arrays.equals(bytes, delivery.idempotencyKey().getBytes(US_ASCII)));
        if (written.isEmpty()) {
            return new Letter(kind, delivery, "", List.of(), List.of());
        }
        byte[] received = wire.sign(written.get(), Optional.of(BLANKED));
        return new Letter(
                kind,
                delivery,
                ReadableDocument.of(received, XML).text(),
                LetterCheck.of(received, ordered),
                review.of(XML, received));
    }
}
