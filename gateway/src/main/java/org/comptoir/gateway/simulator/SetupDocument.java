package org.comptoir.gateway.simulator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.BuyerCookie;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Identity;
import org.comptoir.cxml.binding.Link;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.cxml.binding.URL;
import org.comptoir.cxml.security.SharedSecret;

/** Writes the PunchOutSetupRequest of a call. */
final class SetupDocument {

    private static final String BLANKED = "***";
    private static final String USER_AGENT = "Comptoir try-out";

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);

    byte[] write(BuyerCall call, String name, Instant at) {
        return write(call, call.secret(), name, at);
    }

    /** The same for people. */
    byte[] blanked(BuyerCall call, String name, Instant at) {
        return write(call, BLANKED, name, at);
    }

    private byte[] write(BuyerCall call, String secret, String name, Instant at) {
        CXML envelope = new CXML();
        envelope.payloadId = name + "@try-out";
        envelope.timestamp = CxmlTimestamp.format(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        envelope.lang = call.language();
        envelope.header = header(call, secret);
        envelope.request = request(call, name);
        return writer.write(CxmlDocument.of(envelope));
    }

    private static Header header(BuyerCall call, String secret) {
        Header header = new Header();
        header.from = new Party();
        header.from.credential.add(credential(call.buyer()));
        header.to = new Party();
        header.to.credential.add(credential(call.supplier()));
        header.sender = new Sender();
        Credential signed = credential(call.sender());
        signed.sharedSecret = SharedSecret.of(secret);
        header.sender.credential.add(signed);
        header.sender.userAgent = USER_AGENT;
        return header;
    }

    private static Credential credential(BuyerCall.Name name) {
        Credential credential = new Credential();
        credential.domain = name.domain();
        credential.identity = new Identity();
        credential.identity.content.add(name.identity());
        return credential;
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
