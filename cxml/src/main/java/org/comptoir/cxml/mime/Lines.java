package org.comptoir.cxml.mime;

/** Lines of bytes, which end in LF or CRLF. */
final class Lines {

    private Lines() {}

    /** Index after the line break of the line that begins here; the length of the text where it is the last. */
    static int next(byte[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (text[i] == '\n') {
                return i + 1;
            }
        }
        return text.length;
    }

    /** Index of the line break before this line, of which a delimiter owns all. */
    static int endBefore(byte[] text, int lineStart, int atLeast) {
        int end = lineStart;
        if (end > atLeast && text[end - 1] == '\n') {
            end--;
            if (end > atLeast && text[end - 1] == '\r') {
                end--;
            }
        }
        return end;
    }
}
