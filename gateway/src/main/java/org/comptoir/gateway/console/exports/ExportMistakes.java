package org.comptoir.gateway.console.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.publication.plan.PublicationPlan;

/**
 * What keeps an export from being saved, each where it is to be mended.
 *
 * @param whole about no field in particular
 * @param fields by the field's name in the form
 */
record ExportMistakes(List<String> whole, Map<String, String> fields) {

    static final ExportMistakes NONE = new ExportMistakes(List.of(), Map.of());

    private static final String APART = "; ";
    private static final String OF_NAME = "A name has ";
    private static final Pattern OF_FIELD = Pattern.compile("(?s)([A-Za-z]+(?:/[A-Za-z]+)*): .*");
    private static final Pattern OF_UPLOAD = Pattern.compile("destination/cxml/([A-Za-z]+) is .*");
    private static final Pattern OF_PLACE =
            Pattern.compile("(?s)destination: (?:secrets: )?([a-z]+(?:-[a-z]+)*) is .*");

    ExportMistakes {
        whole = List.copyOf(whole);
        fields = Map.copyOf(fields);
    }

    /**
     * @param reason as the feature gives it, several apart by semicolons
     * @param form whether the form has a field of that name
     */
    static ExportMistakes of(String reason, Predicate<String> form, Speech speech) {
        List<String> whole = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> mistakes = reason.startsWith(PublicationPlan.MISTAKES)
                ? List.of(reason.substring(PublicationPlan.MISTAKES.length()).split(APART, -1))
                : List.of(reason);
        for (String mistake : mistakes) {
            String field = fieldOf(mistake);
            String says = ExportSentences.say(mistake, speech);
            if (form.test(field)) {
                fields.merge(field, says, (one, other) -> one + APART + other);
            } else {
                whole.add(says);
            }
        }
        return new ExportMistakes(whole, fields);
    }

    boolean isNone() {
        return whole.isEmpty() && fields.isEmpty();
    }

    private static String fieldOf(String mistake) {
        if (mistake.startsWith(OF_NAME)) {
            return "name";
        }
        for (Pattern place : List.of(OF_UPLOAD, OF_PLACE)) {
            Matcher found = place.matcher(mistake);
            if (found.matches()) {
                return "to-" + found.group(1);
            }
        }
        Matcher found = OF_FIELD.matcher(mistake);
        String path = found.matches() ? found.group(1) : "";
        return path.equals("folder") ? "to-folder" : path.replace('/', '-');
    }
}
