package org.comptoir.gateway.protocol.oci.exchange;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.protocol.oci.call.CallNames;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.kernel.Language;

/**
 * A call whose user has proved itself.
 *
 * @param names what is called how on this connection
 * @param wished the language of the call, else of the browser; empty for one we do not speak
 * @param id ours: OCI has none
 * @param entry the call with its secrets blanked, not kept yet
 */
public record ReceivedCall(
        OciCall call,
        Connection connection,
        CallNames names,
        Optional<Language> wished,
        DocumentId id,
        JournalEntry entry) {

    /** In which functions answer, whatever the shop speaks. */
    public Language language() {
        return wished.orElse(Language.EN);
    }

    /** The same, with more to say beside the document. */
    public ReceivedCall noting(String remark) {
        return new ReceivedCall(call, connection, names, wished, id, entry.withNotes(List.of(remark)));
    }
}
