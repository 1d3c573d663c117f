package org.comptoir.gateway.protocol.cxml.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.binding.Request;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;

/**
 * A request whose sender has proved itself.
 *
 * @param entry the raw document with secrets blanked, for the journal
 */
public record Received(Connection connection, CxmlDocument document, JournalEntry entry) {

    public Request request() {
        return Objects.requireNonNull(document.content().request, "a document with a Request");
    }

    public Optional<String> payloadId() {
        return Texts.of(document.content().payloadId);
    }

    /** The same for the same content and attachments, whatever header and timestamp they came with. */
    public String digest() {
        String request = document.requestDigest().orElseThrow();
        if (entry.attachments().isEmpty()) {
            return request;
        }
        StringBuilder all = new StringBuilder(request);
        entry.attachments().forEach(attachment -> all.append(attachment.digest()));
        return Attachment.sha256(all.toString().getBytes(US_ASCII));
    }

    /** cXML {@code @timestamp} as written. */
    public Optional<String> timestamp() {
        return Texts.of(document.content().timestamp);
    }

    /** The same request with more to say of it in the journal. */
    public Received noting(List<String> notes) {
        return notes.isEmpty() ? this : new Received(connection, document, entry.withNotes(notes));
    }

    /** Whether nothing may come of it: the document or the whole connection is for tests. */
    public boolean test() {
        return connection.test() || "test".equals(request().deploymentMode);
    }
}
