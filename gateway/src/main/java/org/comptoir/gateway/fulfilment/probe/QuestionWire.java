package org.comptoir.gateway.fulfilment.probe;

import java.time.Instant;
import java.util.Map;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/** Asks buyers' suites, in their words, what they take. The edge that speaks with them implements it. */
public interface QuestionWire {

    /** As documents that go back are sent. */
    String contentType();

    /**
     * The question, without a secret.
     *
     * @param from who we are to that buyer
     * @param sender who signs it
     */
    byte[] question(Connection connection, Credential from, Credential sender, Instant at);

    /** What the suite's answer says it takes: addresses by the names of documents; empty where it does not say, or not to be read. */
    Map<String, String> taken(byte[] answer);

    /** What the suite calls a document of ours. */
    String nameOf(DocumentKind kind);
}
