package org.comptoir.gateway.console.imports;

import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/**
 * What an import has against a line, in the language of the person who looks. Reports keep English sentences; the English texts of
 * the console are what they are known by. One that is not known is shown as it was kept.
 */
final class ImportSentences {

    private static final KeptSentences KNOWN = Speech.kept("problem.");

    private ImportSentences() {}

    static String say(String kept, Speech speech) {
        return speech.say(KNOWN, kept);
    }
}
