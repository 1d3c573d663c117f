package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A place before the root element of a document, and the few things that may stand there in a plain one. */
final class PrologCursor {

    private static final String BLANKS = " \t\r\n";
    /** A tab there is for the parser to judge. */
    private static final String BLANKS_OF_DECLARATION = " \r\n";

    private static final byte[] DECLARATION = ascii("<?xml");
    private static final byte[] VERSION = ascii("version=");
    private static final byte[] ENCODING = ascii("encoding=");
    private static final byte[] STANDALONE = ascii("standalone=");
    private static final byte[] DECLARATION_END = ascii("?>");
    private static final byte[] DOCTYPE = ascii("<!DOCTYPE");
    private static final byte[] ROOT = ascii("cXML");
    private static final byte[] SYSTEM = ascii("SYSTEM");
    private static final byte[] DOCTYPE_END = ascii(">");

    private final byte[] bytes;
    private final int end;
    private int at;

    /** @param end where a prolog ends at the latest */
    PrologCursor(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    int at() {
        return at;
    }

    /** {@return the encoding that the XML declaration here names; null where it names none or is none} */
    @Nullable
    String declaration() throws NotPlain {
        if (!skip(DECLARATION)) {
            return null;
        }
        require(skipBlanks(BLANKS_OF_DECLARATION)
                && skip(VERSION)
                && quoted(PrologCursor::isNumber).equals("1.0"));
        boolean apart = skipBlanks(BLANKS_OF_DECLARATION);
        String encoding = null;
        if (apart && skip(ENCODING)) {
            encoding = quoted(PrologCursor::isEncoding);
            require(!encoding.isEmpty());
            apart = skipBlanks(BLANKS_OF_DECLARATION);
        }
        if (apart && skip(STANDALONE)) {
            String alone = quoted(PrologCursor::isLetter);
            require(alone.equals("yes") || alone.equals("no"));
            skipBlanks(BLANKS_OF_DECLARATION);
        }
        require(skip(DECLARATION_END));
        return encoding;
    }

    /** {@return the system id of the DOCTYPE here; null where there is none} */
    @Nullable
    String doctype() throws NotPlain {
        if (!skip(DOCTYPE)) {
            return null;
        }
        require(skipBlanks() && skip(ROOT) && skipBlanks() && skip(SYSTEM) && skipBlanks());
        String systemId = quoted(PrologCursor::isAddress);
        skipBlanks();
        require(skip(DOCTYPE_END));
        return systemId;
    }

    /** {@return whether there was one} */
    boolean skipBlanks() {
        return skipBlanks(BLANKS);
    }

    private boolean skipBlanks(String blanks) {
        int from = at;
        while (at < end && blanks.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at > from;
    }

    private boolean skip(byte[] expected) {
        int to = at + expected.length;
        boolean here = to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length);
        at = here ? to : at;
        return here;
    }

    private interface Allowed {
        boolean test(byte b);
    }

    private String quoted(Allowed allowed) throws NotPlain {
        require(at < end && (bytes[at] == '"' || bytes[at] == '\''));
        byte quote = bytes[at++];
        int from = at;
        while (at < end && allowed.test(bytes[at])) {
            at++;
        }
        require(at < end && bytes[at] == quote);
        return new String(bytes, from, at++ - from, StandardCharsets.US_ASCII);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isNumber(byte b) {
        return isDigit(b) || b == '.';
    }

    private static boolean isEncoding(byte b) {
        return isLetter(b) || isDigit(b) || b == '-';
    }

    private static boolean isAddress(byte b) {
        return isLetter(b) || (b >= '-' && b <= ':') || b == '_'; // - . / digits :
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
