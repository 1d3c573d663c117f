package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.cxml.security.SecretBlanking;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalEntry.Direction;
import org.comptoir.gateway.partner.Connection;

/** Documents as the journal keeps them: with their secrets blanked, and of strangers only the beginning. */
public final class JournalEntries {

    public static final String UNREADABLE = "unreadable";
    public static final String MESSAGE = "Message";
    public static final String RESPONSE = "Response";
    private static final int NOBODY = 0;
    private static final int MOST_OF_A_STRANGER = 16 * 1024;

    private JournalEntries() {}

    public static JournalEntry in(
            Connection connection, String kind, Optional<String> payloadId, CxmlCall call, int status) {
        return new JournalEntry(
                Direction.IN,
                connection.supplier().value(),
                Optional.of(connection.id().value()),
                kind,
                payloadId,
                call.contentType(),
                SecretBlanking.blank(call.body()),
                status,
                call.notes(),
                call.attachments());
    }

    /** @param reason why it was refused, for people of ours only */
    public static JournalEntry ofStranger(
            String kind, Optional<String> payloadId, CxmlCall call, int status, String reason) {
        byte[] blanked = SecretBlanking.blank(call.body());
        byte[] kept = blanked.length > MOST_OF_A_STRANGER ? Arrays.copyOf(blanked, MOST_OF_A_STRANGER) : blanked;
        return new JournalEntry(
                        Direction.IN, NOBODY, Optional.empty(), kind, payloadId, call.contentType(), kept, status)
                .refused(status, reason);
    }

    public static JournalEntry out(
            Connection connection, String kind, Optional<String> payloadId, byte[] document, int status) {
        return new JournalEntry(
                Direction.OUT,
                connection.supplier().value(),
                Optional.of(connection.id().value()),
                kind,
                payloadId,
                CxmlAnswers.CONTENT_TYPE,
                document,
                status);
    }
}
