package org.comptoir.gateway.punchout;

import java.util.regex.Pattern;

/** The secret in the shop's address that stands for the session. Only its hash is stored. */
public record SessionToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Whether a text can be a token at all; the rest is not worth asking the database. */
    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
