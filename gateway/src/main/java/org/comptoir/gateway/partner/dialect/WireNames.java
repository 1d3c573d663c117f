package org.comptoir.gateway.partner.dialect;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a suite calls our codes: {@code EA=EACH BX=BOX}, or {@code none} where it uses the same.
 *
 * @param ourToTheirs one to one
 */
public record WireNames(Map<String, String> ourToTheirs) {

    private static final String NONE = "none";

    public WireNames {
        ourToTheirs = Map.copyOf(ourToTheirs);
    }

    /** @throws IllegalArgumentException if a pair is none, or a name is taken twice */
    static WireNames parse(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : text.equals(NONE) ? new String[0] : text.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException(
                        "\"%s\" is no pair. Write ours=theirs, such as EA=EACH, or none".formatted(pair));
            }
            String theirs = pair.substring(equals + 1);
            if (names.containsValue(theirs) || names.put(pair.substring(0, equals), theirs) != null) {
                throw new IllegalArgumentException("\"%s\" names something a second time".formatted(pair));
            }
        }
        return new WireNames(names);
    }

    /** What the suite calls it; the code itself where nothing else is agreed. */
    public String toWire(String ours) {
        return ourToTheirs.getOrDefault(ours, ours);
    }

    /** Our code for what the suite sent, in any case; the text itself where nothing else is agreed. */
    public String fromWire(String theirs) {
        for (Map.Entry<String, String> name : ourToTheirs.entrySet()) {
            if (name.getValue().equalsIgnoreCase(theirs)) {
                return name.getKey();
            }
        }
        return theirs;
    }
}
