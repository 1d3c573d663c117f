package org.comptoir.gateway.protocol.cxml.kept;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.comptoir.cxml.binding.DocumentReference;
import org.comptoir.cxml.binding.PaymentRemittanceRequest;
import org.comptoir.cxml.binding.ReceiptOrder;
import org.comptoir.cxml.binding.ReceiptRequest;
import org.comptoir.cxml.binding.Request;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.inbox.IncomingDocument;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.Problems;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** Any cXML Request to {@link IncomingDocument}: who sent it, under which names, and what it is about. */
final class KeptRequestMapper {

    private static final int LONGEST_NUMBER = 500;

    private KeptRequestMapper() {}

    static Mapped<IncomingDocument> toDocument(Received received) {
        Problems problems = new Problems();
        String digest = received.digest();
        // a document that was given no name, or one that says nothing, is known by its content
        Optional<String> name =
                received.connection().dialect().reusesPayloadIds() ? Optional.empty() : received.payloadId();
        DocumentId id = problems.required("cXML/@payloadID", name.orElse("sha256:" + digest), DocumentId::new);
        return problems.orElse(() -> new IncomingDocument(
                received.connection().id().value(),
                received.connection().name(),
                requireNonNull(id),
                number(received.request()).map(number -> Texts.cut(number, LONGEST_NUMBER)),
                digest,
                reference(received.request()).map(reference -> Texts.cut(reference, DocumentIds.LONGEST)),
                received.test(),
                received.entry()));
    }

    /** The document's own number with what it does: a receipt that is taken back is another document. */
    private static Optional<String> number(Request request) {
        ReceiptRequest receipt = request.receiptRequest;
        if (receipt != null && receipt.receiptRequestHeader != null) {
            String operation = receipt.receiptRequestHeader.operation;
            return Texts.of(receipt.receiptRequestHeader.receiptId).map(number -> number + " " + operation);
        }
        PaymentRemittanceRequest payment = request.paymentRemittanceRequest;
        if (payment != null && payment.paymentRemittanceRequestHeader != null) {
            String status =
                    Texts.of(payment.paymentRemittanceRequestHeader.status).orElse("new");
            return Texts.of(payment.paymentRemittanceRequestHeader.paymentRemittanceId)
                    .map(number -> number + " " + status);
        }
        return Optional.empty();
    }

    private static Optional<String> reference(Request request) {
        if (request.statusUpdateRequest != null) {
            return payloadId(request.statusUpdateRequest.documentReference);
        }
        ReceiptRequest receipt = request.receiptRequest;
        if (receipt == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(receipt.receiptRequestHeader)
                .flatMap(header -> payloadId(header.documentReference))
                .or(() -> receipt.receiptOrder.stream()
                        .flatMap(order -> ordered(order).stream())
                        .findFirst());
    }

    private static Optional<String> ordered(ReceiptOrder order) {
        return Optional.ofNullable(order.receiptOrderInfo)
                .map(about -> about.orderReference)
                .flatMap(reference -> payloadId(reference.documentReference));
    }

    private static Optional<String> payloadId(@Nullable DocumentReference reference) {
        return reference == null ? Optional.empty() : Texts.of(reference.payloadId);
    }
}
