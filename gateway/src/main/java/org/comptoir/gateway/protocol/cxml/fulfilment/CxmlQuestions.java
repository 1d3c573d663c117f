package org.comptoir.gateway.protocol.cxml.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.ProfileRequest;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Transaction;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.probe.QuestionWire;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswers;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;

/** A ProfileRequest: the one request of cXML that has no content and changes nothing. */
@ApplicationScoped
class CxmlQuestions implements QuestionWire {

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);
    private final DocumentIds ids;

    @Inject
    CxmlQuestions(DocumentIds ids) {
        this.ids = ids;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlQuestions() {
        this(null);
    }

    @Override
    public String contentType() {
        return CxmlAnswers.CONTENT_TYPE;
    }

    @Override
    public byte[] question(Connection connection, Credential from, Credential sender, Instant at) {
        CXML envelope = new CXML();
        envelope.payloadId = ids.next();
        envelope.timestamp = CxmlTimestamp.format(
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        envelope.header = LetterHeader.of(connection, from, sender);
        envelope.request = new Request();
        envelope.request.deploymentMode = connection.test() ? "test" : "production";
        envelope.request.profileRequest = new ProfileRequest();
        return writer.write(CxmlDocument.of(envelope));
    }

    @Override
    public Map<String, String> taken(byte[] answer) {
        List<Transaction> transactions = transactions(answer);
        Map<String, String> taken = new HashMap<>();
        transactions.forEach(transaction -> {
            if (transaction.requestName != null) {
                taken.put(
                        transaction.requestName,
                        Optional.ofNullable(transaction.url)
                                .map(url -> url.value)
                                .map(String::strip)
                                .orElse(""));
            }
        });
        return taken;
    }

    /** Of a stranger, so what can not be read says nothing. */
    private List<Transaction> transactions(byte[] answer) {
        if (answer.length == 0) {
            return List.of();
        }
        try {
            return Optional.ofNullable(reader.read(answer, null).content().response)
                    .map(response -> response.profileResponse)
                    .map(profile -> profile.transaction)
                    .orElse(List.of());
        } catch (CxmlException unreadable) {
            return List.of();
        }
    }

    @Override
    public String nameOf(DocumentKind kind) {
        return switch (kind) {
            case CONFIRMATION -> "ConfirmationRequest";
            case SHIP_NOTICE -> "ShipNoticeRequest";
            case INVOICE -> "InvoiceDetailRequest";
        };
    }
}
