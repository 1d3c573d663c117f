package org.comptoir.gateway.partner.dialect.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code left=right left="right with blanks"}, or {@code none}: how tables are written into one line. */
public final class Pairs {

    private static final String NONE = "none";
    private static final Pattern PAIR =
            Pattern.compile("([^\\s=\"]+)=(?:\"([^\"]*)\"|([a-z]+:\"[^\"]+\"|[^\\s\"]+))(?:\\s+|$)");
    private static final Pattern NAMED =
            Pattern.compile("(?:\"([^\"]+)\"|([^\\s=\"]+))=(?:\"([^\"]*)\"|([^\\s\"]*))(?:\\s+|$)");

    private Pairs() {}

    /**
     * In the order written; a quoted right side keeps its quotes, which tell it from a word, and so does {@code word:"with blanks"}.
     *
     * @param example such as {@code EA=PCE}, for the message
     * @throws IllegalArgumentException naming the first part that is no pair, or whose left side comes twice
     */
    public static Map<String, String> parse(String text, String example) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (text.equals(NONE)) {
            return pairs;
        }
        Matcher pair = PAIR.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!pair.find(at) || pair.start() != at) {
                throw new IllegalArgumentException("\"%s\" is no pair. Write pairs such as %s apart by blanks, or none"
                        .formatted(text.substring(at), example));
            }
            String right = pair.group(3) == null ? '"' + pair.group(2) + '"' : pair.group(3);
            if (pairs.put(pair.group(1), right) != null) {
                throw new IllegalArgumentException("\"%s\" has %s twice".formatted(text, pair.group(1)));
            }
            at = pair.end();
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is written. Write pairs such as %s, or none".formatted(example));
        }
        return pairs;
    }

    /**
     * The same of names, which may have blanks between double quotes on either side, and nothing on the right.
     *
     * @throws IllegalArgumentException naming the first part that is no pair, or whose left side comes twice
     */
    static Map<String, String> named(String text, String example) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = NAMED.matcher(text);
        int at = 0;
        while (at < text.length() && !text.equals(NONE)) {
            if (!pair.find(at) || pair.start() != at) {
                throw new IllegalArgumentException("\"%s\" is no pair. Write pairs such as %s apart by blanks, or none"
                        .formatted(text.substring(at), example));
            }
            String left = pair.group(1) == null ? pair.group(2) : pair.group(1);
            String right = pair.group(3) == null ? pair.group(4) : pair.group(3);
            if (pairs.put(left, right) != null) {
                throw new IllegalArgumentException("\"%s\" stands on the left twice".formatted(left));
            }
            at = pair.end();
        }
        if (pairs.isEmpty() && !text.equals(NONE)) {
            throw new IllegalArgumentException(
                    "Nothing is written. Write pairs such as %s, or none".formatted(example));
        }
        return pairs;
    }

    public static String field(String name) {
        if (!name.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no field. Write it without NEW_ITEM-, in capitals, such as MATGROUP".formatted(name));
        }
        return name;
    }
}
