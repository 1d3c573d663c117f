package org.comptoir.gateway.protocol.cxml.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Link;
import org.comptoir.cxml.binding.PunchOutSetupResponse;
import org.comptoir.cxml.binding.Response;
import org.comptoir.cxml.binding.Status;
import org.comptoir.cxml.binding.URL;

/** Writes answers as cXML Response documents. */
@ApplicationScoped
public class CxmlAnswers {

    public static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    private static final String LANGUAGE = "en";

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private final Clock clock;
    private final DocumentIds ids;

    @Inject
    CxmlAnswers(Clock clock, DocumentIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlAnswers() {
        this(null, null);
    }

    public byte[] write(CxmlAnswer answer) {
        Response response = new Response();
        response.status = new Status();
        response.status.code = String.valueOf(answer.code());
        response.status.text = answer.text();
        response.status.lang = LANGUAGE;
        response.status.value = answer.detail();
        response.punchOutSetupResponse = answer.setup().orElse(null);
        response.profileResponse = answer.profile().orElse(null);
        CXML envelope = new CXML();
        envelope.payloadId = ids.next();
        envelope.timestamp = CxmlTimestamp.format(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        envelope.lang = LANGUAGE;
        envelope.response = response;
        return writer.write(CxmlDocument.of(envelope));
    }

    public static CxmlAnswer started(URI startPage) {
        URL url = new URL();
        url.value = startPage.toString();
        PunchOutSetupResponse response = new PunchOutSetupResponse();
        response.startPage = new Link();
        response.startPage.url = url;
        return CxmlAnswer.ok(response);
    }
}
