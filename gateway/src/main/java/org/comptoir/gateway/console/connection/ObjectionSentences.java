package org.comptoir.gateway.console.connection;

import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What stands against a word on an order, in the language of the person who said it. */
final class ObjectionSentences {

    private static final KeptSentences KNOWN = Speech.kept("objectionSays.");

    /** Whose blanks are quantities and prices; in the others stand names and days, which stay as they were said. */
    private static final String OF_AMOUNTS = "objectionSays.amount.";

    private ObjectionSentences() {}

    /** Behind its field, which is called as core systems call it. */
    static String say(Objection objection, Speech speech) {
        String says = say(objection.says(), speech);
        return objection.field().isEmpty() ? says : objection.field() + " " + says;
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
