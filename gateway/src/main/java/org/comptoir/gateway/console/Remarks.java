package org.comptoir.gateway.console;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the reader tolerated in a document, in the language of the person who looks. The reader keeps English sentences of
 * the form {@code path (line 12) sentence}; one that has no translation here is shown as it was kept.
 */
final class Remarks {

    private static final Pattern FORM = Pattern.compile("(\\S+) \\(line (\\d+)\\) (.*)");

    private record Known(Pattern sentence, String key) {

        static Known of(String sentence, String key) {
            return new Known(Pattern.compile(sentence), "remark." + key);
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of("is not known here and was left out", "unknown"),
            Known.of("is not expected here and was left out", "unexpected"),
            Known.of("has an attribute (\\S+) that is not known", "attribute"),
            Known.of("has text between its elements that was left out", "text"),
            Known.of("stands here a second time; the first one counts", "second"),
            Known.of("should be written cXML", "root"));

    /** Sentences about a message as a whole, without a place in the document. */
    private static final List<Known> OF_THE_WHOLE = List.of(
            Known.of("The closing boundary is missing; the last part may be incomplete", "open"),
            Known.of("start names (.*), which is no part", "start"),
            Known.of("The document is part (\\d+) and not the first, and no start says so", "part"),
            Known.of("Two parts have the Content-ID (.*); the first one counts", "twice"),
            Known.of("cXML/@timestamp lies (\\d+) minutes before our clock", "before"),
            Known.of("cXML/@timestamp lies (\\d+) minutes after our clock", "after"),
            Known.of("The form has (\\d+) fields; a receiver that stops at 1000 loses the last lines", "fields"));

    private Remarks() {}

    static String say(String remark, Speech speech) {
        Matcher form = FORM.matcher(remark);
        if (!form.matches()) {
            return find(OF_THE_WHOLE, remark, speech).orElse(remark);
        }
        return speech.text("remark.place", form.group(1), form.group(2)) + " "
                + find(KNOWN, form.group(3), speech).orElse(form.group(3));
    }

    private static Optional<String> find(List<Known> sentences, String said, Speech speech) {
        for (Known known : sentences) {
            Matcher sentence = known.sentence().matcher(said);
            if (sentence.matches()) {
                return Optional.of(speech.text(known.key(), sentence.groupCount() == 0 ? "" : sentence.group(1)));
            }
        }
        return Optional.empty();
    }
}
