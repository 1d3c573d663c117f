package org.comptoir.gateway.console.connection;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What stands against a word on an order, in the language of the person who said it. */
final class ObjectionSentences {

    private static final KeptSentences KNOWN = Speech.kept("objectionSays.");

    /** Whose blanks are quantities and prices; in the others stand names and days, which stay as they were said. */
    private static final String OF_AMOUNTS = "objectionSays.amount.";

    private static final String FIELD = "objectionField.";
    private static final Pattern COUNTED = Pattern.compile("([A-Za-z]+)\\[([0-9]{1,9})]");

    private ObjectionSentences() {}

    /** Behind its field, which core systems call by names of their own. */
    static String say(Objection objection, Speech speech) {
        String says = say(objection.says(), speech);
        return objection.field().isEmpty()
                ? says
                : field(objection.field(), speech) + speech.text("colon") + " " + says;
    }

    /** Such as {@code line 2 › quantity} for {@code lines[1].quantity}. */
    static String field(String path, Speech speech) {
        return Arrays.stream(path.split("\\.", -1))
                .map(step -> step(step, speech))
                .collect(joining(" \u203a "));
    }

    private static String step(String step, Speech speech) {
        Matcher counted = COUNTED.matcher(step);
        if (!counted.matches()) {
            return speech.known(FIELD + step, step);
        }
        String one = FIELD + counted.group(1) + ".one";
        return speech.has(one) ? speech.text(one, speech.count(1 + Long.parseLong(counted.group(2)))) : step;
    }

    /** One that is not known is shown as it is. */
    static String say(String says, Speech speech) {
        return speech.say(KNOWN, says, (key, blank) -> blank(key, blank, speech));
    }

    private static String blank(String key, String blank, Speech speech) {
        if (!key.startsWith(OF_AMOUNTS)) {
            return blank;
        }
        String price = speech.keptPrice(blank);
        return price.equals(blank) ? say(speech.keptNumber(blank), speech) : price;
    }
}
