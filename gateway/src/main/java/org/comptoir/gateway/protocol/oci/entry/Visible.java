package org.comptoir.gateway.protocol.oci.entry;

import java.util.regex.Pattern;

/** Text of a call as far as it can be shown and stored: on one line, and no character that is none. */
final class Visible {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\s]+");

    private Visible() {}

    static String line(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }
}
