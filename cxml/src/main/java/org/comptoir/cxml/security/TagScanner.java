package org.comptoir.cxml.security;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds tags in text that need not be XML. Names are compared without case and with any prefix. */
class TagScanner {

    static final int NONE = -1;

    private static final Map<String, byte[]> LEAPS = new ConcurrentHashMap<>();

    /** Ways in which a tag is opened where markup was escaped for a form, a page, a URL or another document. */
    private static final String[] ESCAPED_OPENINGS = {"&lt;", "lt;", "#60;", "#x3c;", "%3c", "+adw-", "\\u003c", "\\x3c"
    };

    final String text;
    final String name;
    private final byte[] leaps;
    private final char first;
    private int closing = NONE;
    private int closingFrom = Integer.MAX_VALUE;

    TagScanner(String text, String name) {
        this.text = text;
        this.name = name;
        this.first = Character.toLowerCase(name.charAt(0));
        this.leaps = LEAPS.computeIfAbsent(name, TagScanner::leaps);
    }

    /** Index of the next mention of the name, or {@link #NONE}. Leaps as far as the character under the name's end allows. */
    int mention(int from) {
        int length = name.length();
        for (int end = from + length - 1; end < text.length(); ) {
            char c = text.charAt(end);
            int leap = c < leaps.length ? leaps[c] : length;
            if (leap == 0) {
                int start = end - length + 1;
                if (begins(start) && text.regionMatches(true, start, name, 0, length)) {
                    return start;
                }
                leap = 1;
            }
            end += leap;
        }
        return NONE;
    }

    /** Most places that end like the name do not begin like it. */
    private boolean begins(int start) {
        char c = text.charAt(start);
        return c > 'z' || Character.toLowerCase(c) == first;
    }

    /** How far the end of the name may move when a character stands under it; 0 where it could be the end. */
    private static byte[] leaps(String name) {
        byte[] leaps = new byte[128];
        Arrays.fill(leaps, (byte) name.length());
        for (int i = 0; i < name.length(); i++) {
            byte leap = (byte) (name.length() - 1 - i);
            leaps[Character.toLowerCase(name.charAt(i))] = leap;
            leaps[Character.toUpperCase(name.charAt(i))] = leap;
        }
        return leaps;
    }

    /** Whether the mention at this index is the whole name of a start tag. */
    boolean isStartTag(int mention) {
        int before = beforeTag(mention);
        return before >= 0 && text.charAt(before) == '<' && endsName(mention);
    }

    /** Whether the mention at this index is the name of an end tag, in whatever way its markup is written. */
    boolean isEndTag(int mention) {
        int slash = beforeTag(mention);
        if (slash < 0 || text.charAt(slash) != '/') {
            return false;
        }
        int before = slash - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        return (before >= 0 && text.charAt(before) == '<') || endsWithEscapedOpening(before);
    }

    /** Whether the mention looks like a tag whose markup was escaped or damaged, and not like a word in a sentence. */
    boolean isLooseTag(int mention) {
        if (endsWithEscapedOpening(beforePrefix(mention))) {
            return true;
        }
        int after = mention + name.length();
        if (after >= text.length() || isNameCharacter(text.charAt(after))) {
            return false;
        }
        int word = skipBlanks(after);
        return word == after || (word < text.length() && !Character.isLetter(text.charAt(word)));
    }

    private boolean endsWithEscapedOpening(int last) {
        for (String opening : ESCAPED_OPENINGS) {
            if (text.regionMatches(true, last + 1 - opening.length(), opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean endsName(int mention) {
        int after = mention + name.length();
        return after >= text.length() || !isNameCharacter(text.charAt(after));
    }

    private int beforeTag(int mention) {
        int at = beforePrefix(mention);
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private int beforePrefix(int mention) {
        int at = mention - 1;
        if (at >= 0 && text.charAt(at) == ':') {
            at--;
            while (at >= 0 && isNameCharacter(text.charAt(at))) {
                at--;
            }
        }
        return at;
    }

    /** Index after the start tag whose name ends here, or {@link #NONE} when it never ends. */
    int afterStartTag(int mention) {
        int from = mention + name.length();
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '<') {
                break; // no value may hold it: the quote was never closed
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return i;
            }
        }
        int end = closing(from);
        return end == NONE ? NONE : end + 1;
    }

    /** Index of the next {@code >}. Remembered: broken tags in great number may all ask for one that is far away, or nowhere. */
    private int closing(int from) {
        boolean known = from >= closingFrom && (closing == NONE || closing >= from);
        if (!known) {
            closingFrom = from;
            closing = text.indexOf('>', from);
        }
        return closing;
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c <= ' ';
    }

    static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
