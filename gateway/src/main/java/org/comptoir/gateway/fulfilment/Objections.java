package org.comptoir.gateway.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects all that stands against one word of a core system, so that one round repairs all of it. */
public final class Objections {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int MOST = 100;
    private static final int NO_CHARACTER = 0xFFFE;

    private final List<Objection> found = new ArrayList<>();

    public void add(String field, String says) {
        if (found.size() < MOST) {
            found.add(new Objection(field, says));
        }
    }

    public void addIf(boolean wrong, String field, String says) {
        if (wrong) {
            add(field, says);
        }
    }

    public void key(String key) {
        addIf(!KEY.matcher(key).matches(), "Idempotency-Key", "is not 1 to 100 visible ASCII characters");
    }

    /** A text for people or systems, on one line; an empty one is missing. */
    public void text(String field, String text, int longest) {
        addIf(text.isBlank(), field, "is missing");
        optionalText(field, text, longest);
    }

    public void optionalText(String field, String text, int longest) {
        addIf(
                text.length() > longest || !isPrintable(text),
                field,
                "is not at most %d printable characters".formatted(longest));
    }

    /** Without what no document may hold: control characters, halves of characters, and what Unicode keeps for no character. */
    public static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(code -> Character.isISOControl(code)
                        || Character.getType(code) == Character.SURROGATE
                        || (code & NO_CHARACTER) == NO_CHARACTER);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Objection> all() {
        return List.copyOf(found);
    }
}
