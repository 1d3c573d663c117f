package org.comptoir.gateway.api.fulfilment;

/** The number of an order's line. */
final class LineNumber {

    private LineNumber() {}

    /** @throws IllegalArgumentException if the text is no such number */
    static Integer read(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("is no number of a line");
        }
        return Integer.valueOf(text);
    }
}
