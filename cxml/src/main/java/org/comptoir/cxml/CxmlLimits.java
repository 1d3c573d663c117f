package org.comptoir.cxml;

/**
 * How much a document may ask of the reader. cXML itself needs a depth below 40.
 *
 * @param bytes of the whole document
 * @param depth of nested elements
 * @param attributes of one element
 * @param text characters of one text node or attribute value
 * @param lines {@code ItemOut} or {@code ItemIn} elements
 */
public record CxmlLimits(int bytes, int depth, int attributes, int text, int lines) {

    /** 4 MiB, depth 200, 200 attributes, 64 kB of text, 10,000 lines. */
    public static final CxmlLimits DEFAULT = new CxmlLimits(4 * 1024 * 1024, 200, 200, 64 * 1024, 10_000);

    public CxmlLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(Math.min(attributes, text), lines)) < 1) {
            throw new IllegalArgumentException(
                    "Every limit must be at least 1: bytes %d, depth %d, attributes %d, text %d, lines %d"
                            .formatted(bytes, depth, attributes, text, lines));
        }
    }

    public CxmlLimits withBytes(int most) {
        return new CxmlLimits(most, depth, attributes, text, lines);
    }

    public CxmlLimits withLines(int most) {
        return new CxmlLimits(bytes, depth, attributes, text, most);
    }
}
