package org.comptoir.gateway.protocol.cxml.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Message;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.cxml.binding.Status;
import org.comptoir.cxml.form.CxmlForm;
import org.comptoir.cxml.security.SharedSecret;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnFormat;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.CartField;
import org.comptoir.gateway.partner.dialect.DialectRule.CartSecret;
import org.comptoir.gateway.partner.dialect.DialectRule.TimestampForm;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.JournalEntries;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.kernel.Money;

/** The cart as a cXML PunchOutOrderMessage in a hidden form field. Who reads the page's source finds no secret. */
@ApplicationScoped
public class PunchOutOrderMessageFormat implements ReturnFormat {

    private static final String KIND = "PunchOutOrderMessage";
    private static final String USER_AGENT = "Comptoir";
    private static final String SAME_FRAME = "_self";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final CxmlWriter utf8 = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private final CxmlWriter ascii = new CxmlWriter(CxmlWriter.Encoding.US_ASCII);
    private final Clock clock;
    private final DocumentIds ids;

    @Inject
    PunchOutOrderMessageFormat(Clock clock, DocumentIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PunchOutOrderMessageFormat() {
        this(null, null);
    }

    @Override
    public Protocol protocol() {
        return Protocol.CXML;
    }

    @Override
    public List<CartProblem> obstacles(ActiveSession session, PricedCart cart) {
        return WireCheck.problems(cart, session.connection().dialect());
    }

    @Override
    public ReturnForm write(ReturnedCart cart) {
        Message message = new Message();
        message.punchOutOrderMessage = PunchOutOrderMessageMapper.fromCart(cart);
        return form(cart.session(), message, cart.returnedAt(), OK);
    }

    /** 204 beside an empty message: the buyer keeps its lines, which an empty message alone would delete on edit. */
    @Override
    public ReturnForm writeCancellation(ActiveSession session) {
        Message message = new Message();
        message.status = new Status();
        message.status.code = String.valueOf(NO_CONTENT);
        message.status.text = "No Content";
        Money nothing = Money.zero(session.connection().currency());
        message.punchOutOrderMessage = PunchOutOrderMessageMapper.empty(session, nothing);
        return form(session, message, clock.instant(), NO_CONTENT);
    }

    private ReturnForm form(ActiveSession session, Message message, Instant at, int status) {
        Connection connection = session.connection();
        message.deploymentMode = connection.test() ? "test" : "production";
        String request = session.setupDocument().value();
        message.inReplyTo = request.equals(DocumentIds.UNNAMED) ? null : request;
        CXML envelope = new CXML();
        envelope.payloadId = ids.next();
        envelope.timestamp = timestamp(at, connection.dialect().cartTimestamp());
        envelope.lang = session.language().tag();
        envelope.header = header(connection);
        envelope.message = message;
        CartField carrier = connection.dialect().cartField();
        CxmlWriter writer = (carrier.isBase64() ? utf8 : ascii)
                .withDtdVersion(connection.dialect().cartDtdVersion());
        byte[] document = writer.write(CxmlDocument.of(envelope));
        CxmlForm field =
                (carrier.isBase64() ? CxmlForm.base64(document) : CxmlForm.urlencoded(document)).named(carrier.name());
        return new ReturnForm(
                session.returnUrl(),
                List.of(new ReturnForm.Field(field.name(), field.value())),
                session.returnFrame().map(ReturnFrame::name).orElse(SAME_FRAME),
                StandardCharsets.UTF_8,
                JournalEntries.out(connection, KIND, Optional.of(envelope.payloadId), document, status));
    }

    /** The request's header turned round. */
    private static Header header(Connection connection) {
        Header header = new Header();
        header.from = new Party();
        header.from.credential.add(PunchOutOrderMessageMapper.credential(connection.supplierCredential()));
        header.to = new Party();
        connection
                .buyerCredentials()
                .forEach(buyer -> header.to.credential.add(PunchOutOrderMessageMapper.credential(buyer)));
        header.sender = new Sender();
        header.sender.credential.add(PunchOutOrderMessageMapper.credential(connection.supplierCredential()));
        header.sender.userAgent = USER_AGENT;
        if (connection.dialect().cartSecret() == CartSecret.ASTERISK) {
            header.sender.credential.get(0).sharedSecret = SharedSecret.of("*");
        }
        return header;
    }

    private static String timestamp(Instant at, TimestampForm form) {
        OffsetDateTime time = OffsetDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return switch (form) {
            case OFFSET -> CxmlTimestamp.format(time);
            case LOCAL -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            case ZULU -> DateTimeFormatter.ISO_INSTANT.format(time);
        };
    }
}
