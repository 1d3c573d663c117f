package org.comptoir.gateway.protocol.cxml.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.cxml.security.SharedSecret;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.letter.BuyerWire;
import org.comptoir.gateway.fulfilment.letter.Letter;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.JournalEntries;
import org.comptoir.gateway.protocol.cxml.order.OrderedLines;

/** What goes back to buyers as cXML requests: kept without a secret, signed when they are sent. */
@ApplicationScoped
class CxmlLetters implements BuyerWire {

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    /** Of our own: 10,000 lines with a remark each are more than strangers may send. */
    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT.withBytes(64 * 1024 * 1024));

    private final DocumentIds ids;
    private final JournalSearch journal;

    @Inject
    CxmlLetters(DocumentIds ids, JournalSearch journal) {
        this.ids = ids;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlLetters() {
        this(null, null);
    }

    @Override
    public byte[] write(Letter letter, Confirmation confirmation) {
        Request request = new Request();
        request.confirmationRequest = ConfirmationRequestMapper.of(
                confirmation,
                letter.order(),
                ordered(letter),
                letter.connection().dialect());
        return envelope(letter, request);
    }

    @Override
    public byte[] write(Letter letter, ShipNotice notice) {
        Request request = new Request();
        request.shipNoticeRequest = ShipNoticeRequestMapper.of(
                notice, letter.order(), facts(letter, notice.shipment().language()));
        return envelope(letter, request);
    }

    @Override
    public byte[] write(Letter letter, Invoice invoice) {
        Request request = new Request();
        request.invoiceDetailRequest = InvoiceDetailRequestMapper.of(
                invoice, letter.order(), facts(letter, invoice.bill().language()));
        return envelope(letter, request);
    }

    private static WireFacts facts(Letter letter, Optional<LanguageTag> said) {
        return new WireFacts(
                letter.connection().dialect(),
                said.orElse(letter.language()).text(),
                letter.told().earlier(),
                letter.told().shipNotices());
    }

    @Override
    public String nameOf(byte[] kept) {
        return Objects.requireNonNull(read(kept).content().payloadId);
    }

    @Override
    public byte[] sign(byte[] kept, Optional<String> sharedSecret) {
        if (sharedSecret.isEmpty()) {
            return kept;
        }
        CxmlDocument document = read(kept);
        Sender sender = Objects.requireNonNull(Objects.requireNonNull(document.content().header).sender);
        sender.credential.get(0).sharedSecret = SharedSecret.of(sharedSecret.get());
        return writer.write(document);
    }

    @Override
    public JournalEntry entry(Connection connection, byte[] kept, int status) {
        CxmlDocument document = read(kept);
        return JournalEntries.out(
                connection,
                document.requestName().orElse(JournalEntries.UNREADABLE),
                Optional.ofNullable(document.content().payloadId),
                kept,
                status);
    }

    /** As the buyer wrote them; where that is not kept any more, as they are here. */
    private List<IncomingLine> ordered(Letter letter) {
        long supplier = letter.connection().supplier().value();
        return journal.content(supplier, new JournalId(letter.order().head().journalId()))
                .flatMap(document -> OrderedLines.find(
                        document, letter.connection().dialect().unitNames()))
                .orElseGet(() -> letter.order().lines().stream()
                        .map(OrderView.Line::ordered)
                        .toList());
    }

    private byte[] envelope(Letter letter, Request request) {
        CXML envelope = new CXML();
        envelope.payloadId = ids.next();
        envelope.timestamp = CxmlTimestamp.format(
                OffsetDateTime.ofInstant(letter.at(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        envelope.header = LetterHeader.of(letter.connection(), letter.from(), letter.sender());
        request.deploymentMode = letter.order().head().test() ? "test" : "production";
        envelope.request = request;
        return writer.write(CxmlDocument.of(envelope));
    }

    /** Our own words. */
    private CxmlDocument read(byte[] kept) {
        try {
            return reader.read(kept, null);
        } catch (CxmlException damaged) {
            throw new IllegalStateException("A document that was written here can not be read", damaged);
        }
    }
}
