package org.comptoir.gateway.console.contract;

import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What is said of a contract's table, line by line in English, in the language of the person who looks. */
final class TableSentences {

    private static final KeptSentences KNOWN = Speech.kept("tableSays.", "problem.");

    private TableSentences() {}

    /** One that is not known is shown as it is, see {@link #language}. */
    static String say(String sentence, Speech speech) {
        return speech.say(KNOWN, sentence);
    }

    /** The tag of the language {@link #say} answers in. */
    static String language(String sentence, Speech speech) {
        return KNOWN.find(sentence).isPresent() ? speech.getTag() : "en";
    }
}
