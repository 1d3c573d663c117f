package org.comptoir.gateway.protocol.cxml.kept;

import java.util.List;
import org.comptoir.gateway.journal.inbox.IncomingDocument;
import org.comptoir.gateway.journal.inbox.ReceiveDocument;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;

/** A kind of document that is accepted and waits for the feature that will deal with it. */
public final class KeptRequestHandler implements RequestHandler {

    /**
     * What a buyer tells a supplier after the order. All else a supplier may meet either goes the other way, such as an
     * invoice, or expects something in return that nobody here would give, such as a quote.
     */
    public static final List<String> NAMES =
            List.of("StatusUpdateRequest", "ReceiptRequest", "PaymentRemittanceRequest");

    private final String name;
    private final ReceiveDocument receive;

    public KeptRequestHandler(String name, ReceiveDocument receive) {
        this.name = name;
        this.receive = receive;
    }

    @Override
    public String requestName() {
        return name;
    }

    @Override
    public Judged handle(Received received) {
        return KeptRequestMapper.toDocument(received)
                .fold(this::keep, problems -> Judged.toKeep(CxmlAnswer.badRequest(problems)));
    }

    private Judged keep(IncomingDocument document) {
        return Judged.kept(receive.receive(document)
                .fold(
                        stored -> CxmlAnswer.ok(stored.text()),
                        repeated -> CxmlAnswer.ok(repeated.text()),
                        conflicting -> CxmlAnswer.conflict(conflicting.text())));
    }
}
