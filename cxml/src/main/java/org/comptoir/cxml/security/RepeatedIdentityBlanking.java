package org.comptoir.cxml.security;

/** Blanks an Identity that follows another one in the same Credential: some senders put the secret there. */
final class RepeatedIdentityBlanking extends TagScanner {

    RepeatedIdentityBlanking(String text) {
        super(text, "Identity");
    }

    String blank() {
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        int previousEnd = NONE;
        for (int mention = mention(0); mention != NONE; mention = mention(mention + name.length())) {
            if (isEndTag(mention)) {
                previousEnd = mention + name.length();
            } else if (isStartTag(mention) && previousEnd != NONE && sameCredential(previousEnd, mention)) {
                int start = afterStartTag(mention);
                int end = start == NONE ? NONE : text.indexOf('<', start);
                start = start == NONE ? mention + name.length() : start;
                end = end == NONE ? text.length() : end;
                result.append(text, copied, start).append(SecretBlanking.BLANK);
                copied = end;
            }
        }
        return copied == 0 ? text : result.append(text, copied, text.length()).toString();
    }

    private boolean sameCredential(int from, int to) {
        int other = new TagScanner(text, "Credential").mention(from);
        return other == NONE || other > to;
    }
}
