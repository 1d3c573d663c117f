package org.comptoir.gateway.console.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.console.Speech;

/**
 * What an import has against a line, in the language of the person who looks. Reports keep English sentences; the English texts of
 * the console are what they are known by. One that is not known is shown as it was kept.
 */
final class ImportSentences {

    private static final String PREFIX = "problem.";
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
    private static final int MOST_BLANKS = 3;

    private record Known(Pattern sentence, String key) {}

    private static final List<Known> KNOWN = known(ResourceBundle.getBundle(
            "org.comptoir.gateway.console.Texts",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));

    private ImportSentences() {}

    static String say(String kept, Speech speech) {
        for (Known known : KNOWN) {
            Matcher sentence = known.sentence().matcher(kept);
            if (sentence.matches()) {
                return speech.text(known.key(), blank(sentence, 1), blank(sentence, 2), blank(sentence, MOST_BLANKS));
            }
        }
        return kept;
    }

    private static String blank(Matcher sentence, int number) {
        return number <= sentence.groupCount() ? sentence.group(number) : "";
    }

    /** The longer sentences first: what fits one with fewer blanks is meant by it. */
    private static List<Known> known(ResourceBundle english) {
        List<Known> known = new ArrayList<>();
        for (String key : english.keySet()) {
            if (key.startsWith(PREFIX)) {
                known.add(new Known(pattern(english.getString(key).replace("''", "'")), key));
            }
        }
        known.sort((a, b) -> Integer.compare(
                b.sentence().pattern().length(), a.sentence().pattern().length()));
        return List.copyOf(known);
    }

    /** Blanks of English sentences stand in their order. */
    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            pattern.append(Pattern.quote(text.substring(from, blank.start()))).append("(.*)");
            from = blank.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(from))).toString(), Pattern.DOTALL);
    }
}
