package org.comptoir.gateway.punchout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Language;

/**
 * A wish to shop, read from a setup request and not yet allowed.
 *
 * @param wished the language asked for; empty for one that is none of ours, or for none
 * @param site cXML {@code ShipTo/Address}
 * @param extrinsics in the order sent, at most 100, values cut at 4,000 characters
 * @param selectedItem cXML {@code SelectedItem}, the last of several: what to open first, a part number or anything else
 * @param returnFrame where the suite wants its cart posted to
 * @param identity by what the request is known when it comes again
 * @param lines what there is to edit or inspect, in the order sent
 * @param document the raw document with secrets blanked; kept in the session's own transaction when the session starts,
 *     by the caller with its answer when it does not
 */
public record PunchOutStart(
        Connection connection,
        DocumentId documentId,
        Operation operation,
        BuyerCookie buyerCookie,
        ReturnWish returnTo,
        Optional<Language> wished,
        Person person,
        Optional<Site> site,
        Optional<String> selectedItem,
        Optional<ReturnFrame> returnFrame,
        List<BroughtLine> lines,
        Map<String, String> extrinsics,
        SetupIdentity identity,
        JournalEntry document) {

    /** In which the shop answers. */
    public Language language() {
        return wished.orElse(Language.EN);
    }

    /** The same wish under another name. */
    public PunchOutStart knownAs(SetupIdentity other) {
        return with(wished, other);
    }

    /** The same wish, answered in that language. */
    PunchOutStart answeredIn(Language language) {
        return with(Optional.of(language), identity);
    }

    private PunchOutStart with(Optional<Language> language, SetupIdentity other) {
        return new PunchOutStart(
                connection,
                documentId,
                operation,
                buyerCookie,
                returnTo,
                language,
                person,
                site,
                selectedItem,
                returnFrame,
                lines,
                extrinsics,
                other,
                document);
    }
}
