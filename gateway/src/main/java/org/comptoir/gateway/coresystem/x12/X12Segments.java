package org.comptoir.gateway.coresystem.x12;

/** Segments of one interchange as text. X12 escapes nothing: what goes in must not hold a separator. */
final class X12Segments {

    private final char element;
    private final char end;
    private final StringBuilder text = new StringBuilder(2_048);
    private int count;

    X12Segments(char element, char end) {
        this.element = element;
        this.end = end;
    }

    /** How many segments were written. */
    int count() {
        return count;
    }

    /** Empty elements at the end are left out. */
    void segment(String tag, String... elements) {
        text.append(tag);
        int filled = text.length();
        for (String value : elements) {
            text.append(element).append(value);
            filled = value.isEmpty() ? filled : text.length();
        }
        text.setLength(filled);
        text.append(end).append('\n');
        count++;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
