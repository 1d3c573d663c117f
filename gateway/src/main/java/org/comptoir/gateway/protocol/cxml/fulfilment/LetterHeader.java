package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Identity;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.gateway.partner.Connection;

/** Who writes to a buyer, without a secret. */
final class LetterHeader {

    private static final String USER_AGENT = "Comptoir";

    private LetterHeader() {}

    static Header of(
            Connection connection,
            org.comptoir.gateway.partner.Credential from,
            org.comptoir.gateway.partner.Credential sender) {
        Header header = new Header();
        header.from = new Party();
        header.from.credential.add(credential(from));
        header.to = new Party();
        connection.buyerCredentials().forEach(buyer -> header.to.credential.add(credential(buyer)));
        header.sender = new Sender();
        header.sender.credential.add(credential(sender));
        header.sender.userAgent = USER_AGENT;
        return header;
    }

    private static Credential credential(org.comptoir.gateway.partner.Credential known) {
        Credential credential = new Credential();
        credential.domain = known.domain();
        credential.identity = new Identity();
        credential.identity.content.add(known.identity());
        return credential;
    }
}
