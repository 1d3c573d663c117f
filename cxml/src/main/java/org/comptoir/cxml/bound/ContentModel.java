package org.comptoir.cxml.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of its parts an element may hold at once, told from the DTD's notation. Asks only which parts are there: their
 * order is that of the fields, and how often one may stand is seen from its type.
 */
public final class ContentModel {

    private static final int MOST_KNOWN = 1000;
    private static final Pattern TOKEN = Pattern.compile("[\\w.:-]+|[(),|?*+]");

    private final String text;
    private final List<BoundProperty> parts;
    private final Pattern sequence;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    public ContentModel(String text, List<BoundProperty> parts) {
        if (parts.size() > Long.SIZE) {
            throw new IllegalStateException("More than %d parts: %s".formatted(Long.SIZE, text));
        }
        this.text = text;
        this.parts = parts;
        this.sequence = Pattern.compile(expression(text));
    }

    /** A name becomes itself with a blank behind it, so that no name is the beginning of another. */
    private static String expression(String text) {
        StringBuilder expression = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            switch (token.group()) {
                case "," -> {} // one after the other is what an expression says anyway
                case "(", ")", "|", "?", "*", "+" -> expression.append(token.group());
                default ->
                    expression
                            .append("(?:")
                            .append(Pattern.quote(token.group() + " "))
                            .append(')');
            }
        }
        return expression.toString();
    }

    /** @param present bit {@code i} is set when part {@code i} is there */
    public boolean accepts(long present) {
        if (known.contains(present)) {
            return true;
        }
        boolean accepted = sequence.matcher(names(present)).matches();
        if (accepted && known.size() < MOST_KNOWN) {
            known.add(present);
        }
        return accepted;
    }

    private String names(long present) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if ((present & 1L << i) != 0) {
                names.append((parts.get(i).name + " ").repeat(Math.max(1, parts.get(i).least)));
            }
        }
        return names.toString();
    }

    /** Names of the parts that are there, in the order of the DTD. */
    public String join(long present, String separator) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((present & 1L << i) != 0) {
                names.add(parts.get(i).name);
            }
        }
        return String.join(separator, names);
    }

    @Override
    public String toString() {
        return text;
    }
}
