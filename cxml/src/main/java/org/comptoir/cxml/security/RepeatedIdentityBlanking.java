package org.comptoir.cxml.security;

/** Blanks an Identity that follows another one in the same Credential: some senders put the secret there. */
final class RepeatedIdentityBlanking extends TagScanner {

    private final TagScanner credentials;

    /** The first mention of a Credential from where one was looked for last; moves forward only. */
    private int credential;

    RepeatedIdentityBlanking(String text) {
        super(text, "Identity");
        this.credentials = new TagScanner(text, "Credential");
        this.credential = credentials.mention(0);
    }

    String blank() {
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        int previousEnd = NONE;
        for (int mention = mention(0); mention != NONE; mention = mention(mention + name.length())) {
            if (isEndTag(mention)) {
                previousEnd = mention + name.length();
            } else if (mention >= copied // else a broken tag before it reached beyond it
                    && isStartTag(mention)
                    && previousEnd != NONE
                    && sameCredential(previousEnd, mention)) {
                int start = afterStartTag(mention);
                int end = start == NONE ? NONE : text.indexOf('<', start);
                end = end == NONE ? text.length() : end;
                result.append(text, copied, isWhole(mention, start) ? start : mention + name.length())
                        .append(SecretBlanking.BLANK);
                copied = end;
            }
        }
        return copied == 0 ? text : result.append(text, copied, text.length()).toString();
    }

    /** Whether a start tag ends before another begins: in what a broken one swallows a secret may stand, too. */
    private boolean isWhole(int mention, int start) {
        int other = text.indexOf('<', mention);
        return start != NONE && (other < 0 || other >= start);
    }

    private boolean sameCredential(int from, int to) {
        if (credential != NONE && credential < from) {
            credential = credentials.mention(from);
        }
        return credential == NONE || credential > to;
    }
}
