package org.comptoir.gateway.simulator;

import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Identity;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.cxml.security.SharedSecret;

/** Who calls whom, and the proof. */
final class CallHeader {

    /** What people see instead of a secret. */
    static final String BLANKED = "***";

    private static final String USER_AGENT = "Comptoir try-out";

    private CallHeader() {}

    static Header of(BuyerCall call, String secret) {
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
}
