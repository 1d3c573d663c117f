package org.comptoir.cxml.security;

/** Blanks the content of every element of one name. */
final class ElementBlanking extends TagScanner {

    /** Whatever stands in its tag does not belong there and could be the secret. */
    private static final String WITHOUT_ATTRIBUTES = "SharedSecret";

    private final StringBuilder result;
    private int copied;

    ElementBlanking(String text, String name) {
        super(text, name);
        this.result = new StringBuilder(text.length());
    }

    String blank() {
        int mention = mention(0);
        if (mention == NONE) {
            return text;
        }
        while (mention != NONE) {
            int next = mention + name.length();
            if (isStartTag(mention)) {
                next = blankElement(mention);
            } else if (!isEndTag(mention) && isLooseTag(mention)) {
                next = blankLoosely(next);
            }
            mention = mention(next);
        }
        return result.append(text, copied, text.length()).toString();
    }

    private int blankElement(int mention) {
        int start = afterStartTag(mention);
        if (start == NONE) {
            return replace(mention + name.length(), text.length());
        }
        boolean empty = text.charAt(start - 1) == '>' && text.charAt(start - 2) == '/';
        if (name.equals(WITHOUT_ATTRIBUTES)) {
            int attributes = mention + name.length();
            int end = empty ? start - 2 : text.charAt(start - 1) == '>' ? start - 1 : start;
            if (skipBlanks(attributes) < end) {
                replace(attributes, end);
            }
        }
        return empty ? start : replace(start, contentEnd(start));
    }

    /** Up to the next mention, which should be the end tag, or to the end. */
    private int blankLoosely(int from) {
        int next = mention(from);
        return next == NONE ? replace(from, text.length()) : replace(from, next) + name.length();
    }

    private int replace(int from, int to) {
        if (from < to) {
            result.append(text, copied, from).append(SecretBlanking.BLANK);
            copied = to;
        }
        return to;
    }

    /** Index of the end tag that belongs to the element, or the end of the text. */
    private int contentEnd(int from) {
        int depth = 1;
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.startsWith("<![CDATA[", i)) {
                i = text.indexOf("]]>", i);
            } else if (text.startsWith("<!--", i)) {
                i = text.indexOf("-->", i);
            } else {
                depth += step(i);
            }
            if (depth == 0) {
                return i;
            }
            if (i == NONE) {
                return text.length();
            }
        }
        return text.length();
    }

    /** +1 for a start tag of the same name, -1 for an end tag, 0 for anything else. */
    private int step(int tag) {
        int at = skipBlanks(tag + 1);
        boolean end = at < text.length() && text.charAt(at) == '/';
        at = skipBlanks(end ? at + 1 : at);
        int local = at;
        while (local < text.length() && (isNameCharacter(text.charAt(local)) || text.charAt(local) == ':')) {
            if (text.charAt(local++) == ':') {
                at = local;
            }
        }
        boolean same = local - at == name.length() && text.regionMatches(true, at, name, 0, name.length());
        if (!same) {
            return 0;
        }
        return end ? -1 : selfClosed(at) ? 0 : 1;
    }

    private boolean selfClosed(int mention) {
        int after = afterStartTag(mention);
        return after != NONE && text.charAt(after - 1) == '>' && text.charAt(after - 2) == '/';
    }
}
