package org.comptoir.gateway.console.exports;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What an export says of articles, of itself and of its form, in the language of the person who looks. */
final class ExportSentences {

    private static final KeptSentences KNOWN = Speech.kept("exportSays.", "targetSays.");
    private static final String MISFIT = "exportSays.form.misfit";
    private static final String STEPS = "exportSays.steps";
    private static final Set<String> OF_NUMBERS = Set.of(
            "exportSays.steps.column",
            "exportSays.document",
            "exportSays.decimals",
            "exportSays.digits",
            "exportSays.positive",
            "exportSays.cif.basis",
            "exportSays.cif.decimals",
            "exportSays.table.basis");
    private static final String APART = "; ";

    private ExportSentences() {}

    /** One that is not known is shown as it was kept. */
    static String say(String kept, Speech speech) {
        return speech.say(KNOWN, kept, (key, blank) -> blank(key, blank, speech));
    }

    private static String blank(String key, String blank, Speech speech) {
        if (key.equals(MISFIT)) {
            return formats(blank, speech);
        }
        if (key.equals(STEPS)) {
            return speech.known("format." + blank, speech.keptNumber(blank));
        }
        return OF_NUMBERS.contains(key) ? speech.keptNumber(blank) : all(blank, speech);
    }

    /** Several mistakes may stand in one blank. */
    private static String all(String blank, Speech speech) {
        return KNOWN.find(blank).isPresent() ? say(blank, speech) : split(blank, speech);
    }

    private static String split(String blank, Speech speech) {
        return Stream.of(blank.split(APART, -1)).map(each -> say(each, speech)).collect(joining(APART));
    }

    private static String formats(String names, Speech speech) {
        return Stream.of(names.split(", ", -1))
                .map(name -> speech.known("format." + name, name))
                .collect(joining(", "));
    }
}
