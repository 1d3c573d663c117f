package org.comptoir.gateway.coresystem.edifact;

import java.util.Arrays;
import java.util.List;

/**
 * Segments of one interchange as text. Separators and release character are those of the service string; syntax version 4 has
 * a separator of repetitions too, which version 3 knows nothing of.
 */
final class EdifactSegments {

    private static final char COMPONENT = ':';
    private static final char ELEMENT = '+';
    private static final char RELEASE = '?';
    private static final char END = '\'';

    private static final char REPETITION = '*';

    private final boolean repeating;
    private final StringBuilder text = new StringBuilder(2_048);
    private int count;

    /** @param repeating whether the syntax has a separator of repetitions */
    EdifactSegments(boolean repeating) {
        this.repeating = repeating;
        text.append("UNA:+.?").append(repeating ? REPETITION : ' ').append(END).append('\n');
    }

    /** How many segments were written. */
    int count() {
        return count;
    }

    /** One element of these components; empty ones at the end are left out. */
    String element(String... components) {
        return element(Arrays.asList(components));
    }

    String element(List<String> components) {
        StringBuilder element = new StringBuilder();
        int filled = 0;
        for (int i = 0; i < components.size(); i++) {
            if (i > 0) {
                element.append(COMPONENT);
            }
            release(components.get(i), element);
            filled = components.get(i).isEmpty() ? filled : element.length();
        }
        return element.substring(0, filled);
    }

    /** @param elements as {@link #element} made them; empty ones at the end are left out */
    void segment(String tag, String... elements) {
        text.append(tag);
        int filled = text.length();
        for (String element : elements) {
            text.append(ELEMENT).append(element);
            filled = element.isEmpty() ? filled : text.length();
        }
        text.setLength(filled);
        text.append(END).append('\n');
        count++;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void release(String component, StringBuilder into) {
        for (int i = 0; i < component.length(); i++) {
            char character = component.charAt(i);
            if (isSpecial(character)) {
                into.append(RELEASE);
            }
            into.append(character);
        }
    }

    private boolean isSpecial(char character) {
        return character == COMPONENT
                || character == ELEMENT
                || character == RELEASE
                || character == END
                || (repeating && character == REPETITION);
    }
}
