package org.comptoir.gateway.protocol.oci;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.oci.call.CallNames;
import org.comptoir.gateway.protocol.oci.call.CallText;
import org.comptoir.gateway.protocol.oci.call.OciCall;

/** Calls as the journal keeps them: with their secrets blanked, and of strangers only the beginning. */
final class CallEntries {

    static final String KIND = "OciCall";

    private static final int NOBODY = 0;
    private static final int MOST_OF_A_STRANGER = 16 * 1024;

    private CallEntries() {}

    static JournalEntry of(Connection connection, DocumentId id, OciCall call, CallNames names) {
        return entry(
                connection.supplier().value(),
                Optional.of(connection.id().value()),
                id,
                CallText.write(call, names),
                200);
    }

    /** @param reason why it was refused, for people of ours only */
    static JournalEntry ofStranger(DocumentId id, OciCall call, CallNames names, int status, String reason) {
        byte[] text = CallText.write(call, names);
        byte[] kept = text.length > MOST_OF_A_STRANGER ? Arrays.copyOf(text, MOST_OF_A_STRANGER) : text;
        return entry(NOBODY, Optional.empty(), id, kept, status).refused(status, reason);
    }

    private static JournalEntry entry(
            long supplier, Optional<Long> connection, DocumentId id, byte[] text, int status) {
        return new JournalEntry(
                JournalEntry.Direction.IN,
                supplier,
                connection,
                KIND,
                Optional.of(id.value()),
                CallText.CONTENT_TYPE,
                text,
                status);
    }
}
