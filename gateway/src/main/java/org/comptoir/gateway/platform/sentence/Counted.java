package org.comptoir.gateway.platform.sentence;

/** How many there are of something, as sentences that are kept in English say it. */
public final class Counted {

    private Counted() {}

    /** {@code 1 line}, {@code 12 lines}. */
    public static String lines(int lines) {
        return lines + (lines == 1 ? " line" : " lines");
    }
}
