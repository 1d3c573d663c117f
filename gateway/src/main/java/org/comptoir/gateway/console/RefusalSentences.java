package org.comptoir.gateway.console;

import org.comptoir.gateway.platform.sentence.KeptSentences;

/** Why a caller was not recognised, in the language of the person who looks; what the caller itself read is shown as it read it. */
final class RefusalSentences {

    private static final KeptSentences KNOWN = Speech.kept("unrecognised.");
    private static final String QUOTED = "en";

    private RefusalSentences() {}

    static String say(String reason, Speech speech) {
        return speech.say(KNOWN, reason);
    }

    /** The language of what {@link #say} says, as a tag. */
    static String languageOf(String reason, Speech speech) {
        return KNOWN.find(reason).isPresent() ? speech.getLocale().toLanguageTag() : QUOTED;
    }
}
