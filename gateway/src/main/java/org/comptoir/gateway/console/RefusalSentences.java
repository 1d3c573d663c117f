package org.comptoir.gateway.console;

import org.comptoir.gateway.journal.JournalEntry.Direction;
import org.comptoir.gateway.journal.KeptDocument;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/**
 * Why a document was refused, in the language of the person who looks: a caller whom we did not recognise, or a document of ours
 * that another system did not take. What a caller itself read is shown as it read it.
 */
final class RefusalSentences {

    private static final KeptSentences RECEIVED = Speech.kept("unrecognised.");
    private static final KeptSentences SENT = Speech.kept("noteSays.");
    private static final String QUOTED = "en";

    private RefusalSentences() {}

    static String say(KeptDocument document, String reason, Speech speech) {
        return speech.say(known(document), reason);
    }

    /** The language of what {@link #say} says, as a tag. */
    static String languageOf(KeptDocument document, String reason, Speech speech) {
        return known(document).find(reason).isPresent() ? speech.getLocale().toLanguageTag() : QUOTED;
    }

    private static KeptSentences known(KeptDocument document) {
        return document.direction() == Direction.OUT ? SENT : RECEIVED;
    }
}
