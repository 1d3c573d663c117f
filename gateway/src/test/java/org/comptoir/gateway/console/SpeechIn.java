package org.comptoir.gateway.console;

import org.comptoir.kernel.Language;

/** Opens the console's words to tests of its other rooms. */
public final class SpeechIn {

    private SpeechIn() {}

    public static Speech language(Language language) {
        return new Speech(language);
    }
}
