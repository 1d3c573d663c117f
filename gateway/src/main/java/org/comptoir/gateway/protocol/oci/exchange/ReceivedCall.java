package org.comptoir.gateway.protocol.oci.exchange;

import java.util.List;
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
 * @param language of the call, else of the browser
 * @param id ours: OCI has none
 * @param entry the call with its secrets blanked, not kept yet
 */
public record ReceivedCall(
        OciCall call, Connection connection, CallNames names, Language language, DocumentId id, JournalEntry entry) {

    /** The same, with more to say beside the document. */
    public ReceivedCall noting(String remark) {
        return new ReceivedCall(call, connection, names, language, id, entry.withNotes(List.of(remark)));
    }
}
