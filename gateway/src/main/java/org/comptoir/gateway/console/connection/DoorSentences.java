package org.comptoir.gateway.console.connection;

import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What stands against a buyer's door, in the language of the person who looks. */
final class DoorSentences {

    private static final KeptSentences KNOWN = Speech.kept("doorSays.", "targetSays.", "noteSays.private");
    private static final String ADDRESS = "addresses.";

    private DoorSentences() {}

    /** One that is not known is shown as it is. */
    static String say(String problem, Speech speech) {
        return speech.say(KNOWN, problem, (key, blank) -> blank(blank, speech));
    }

    /** Fields are called what the page calls them. */
    private static String blank(String text, Speech speech) {
        if (text.startsWith(ADDRESS)) {
            // a private address is told of the host, behind the name of the field
            String[] parts = text.substring(ADDRESS.length()).split(": ", 2);
            return DocumentKind.find(parts[0])
                    .map(kind -> speech.label("door", kind) + (parts.length == 2 ? ": " + parts[1] : ""))
                    .orElse(text);
        }
        return switch (text) {
            case "from" -> speech.text("door.from.party");
            case "sender" -> speech.text("door.sender.party");
            default -> KNOWN.find(text).isPresent() ? say(text, speech) : text;
        };
    }
}
