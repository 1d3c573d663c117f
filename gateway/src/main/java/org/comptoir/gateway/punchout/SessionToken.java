package org.comptoir.gateway.punchout;

/** The secret in the shop's address that stands for the session. Only its hash is stored. */
public record SessionToken(String value) {

    private static final int LENGTH = 43;

    /** Whether a text can be a token at all; the rest is not worth asking the database. */
    static boolean hasForm(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfBase64Url(text.charAt(i))) {
                return false;
            }
        }
        return text.length() == LENGTH;
    }

    private static boolean isOfBase64Url(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
