package org.comptoir.gateway.simulator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.BuyerCookie;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Link;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.URL;

/** Writes the PunchOutSetupRequest of a call. */
final class SetupDocument {

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);

    byte[] write(BuyerCall call, String name, Instant at) {
        return write(call, call.secret(), name, at);
    }

    /** The same for people. */
    byte[] blanked(BuyerCall call, String name, Instant at) {
        return write(call, CallHeader.BLANKED, name, at);
    }

    private byte[] write(BuyerCall call, String secret, String name, Instant at) {
        CXML envelope = new CXML();
        envelope.payloadId = name + "@try-out";
        envelope.timestamp = CxmlTimestamp.format(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        envelope.lang = call.language();
        envelope.header = CallHeader.of(call, secret);
        envelope.request = request(call, name);
        return writer.write(CxmlDocument.of(envelope));
    }

    private static Request request(BuyerCall call, String name) {
        PunchOutSetupRequest setup = new PunchOutSetupRequest();
        setup.operation = "create";
        setup.buyerCookie = new BuyerCookie();
        setup.buyerCookie.content.add(name);
        setup.browserFormPost = new Link();
        setup.browserFormPost.url = new URL();
        setup.browserFormPost.url.value = call.returnTo().toString();
        Request request = new Request();
        request.deploymentMode = "test";
        request.punchOutSetupRequest = setup;
        return request;
    }
}
