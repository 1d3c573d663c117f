package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the root element of a plain document: nothing, or a declaration and a DOCTYPE for cXML. */
record PlainProlog(int length, boolean ascii, @Nullable String systemId) {

    private static final int REACH = 1024;
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
    private static final Set<String> US_ASCII = Set.of("us-ascii", "ascii");
    private static final Pattern PLAIN = Pattern.compile(
            "(?:<\\?xml[ \\r\\n]+version=([\"'])1\\.0\\1(?:[ \\r\\n]+encoding=([\"'])([A-Za-z0-9-]+)\\2)?"
                    + "(?:[ \\r\\n]+standalone=([\"'])(?:yes|no)\\4)?[ \\r\\n]*\\?>)?[ \\t\\r\\n]*"
                    + "(?:<!DOCTYPE[ \\t\\r\\n]+cXML[ \\t\\r\\n]+SYSTEM[ \\t\\r\\n]+([\"'])([A-Za-z0-9:/._-]*)\\5[ \\t\\r\\n]*>)?"
                    + "[ \\t\\r\\n]*");

    static PlainProlog of(byte[] document, @Nullable String httpCharset) throws NotPlain {
        int mark = hasMark(document) ? 3 : 0;
        String start = new String(document, mark, Math.min(REACH, document.length - mark), StandardCharsets.ISO_8859_1);
        Matcher plain = PLAIN.matcher(start);
        if (!plain.lookingAt()) {
            throw new NotPlain();
        }
        boolean ascii = isAscii(plain.group(3), httpCharset, mark > 0);
        return new PlainProlog(mark + plain.end(), ascii, plain.group(6));
    }

    private static boolean hasMark(byte[] document) {
        return document.length > 2
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
    }

    private static boolean isAscii(@Nullable String declared, @Nullable String header, boolean mark) throws NotPlain {
        boolean declaredSo = isAscii(declared);
        boolean headerSo = isAscii(header);
        boolean ascii = declaredSo || headerSo;
        boolean agreed = declared == null || header == null || declaredSo == headerSo;
        if (ascii && (mark || !agreed)) {
            throw new NotPlain();
        }
        return ascii;
    }

    private static boolean isAscii(@Nullable String name) throws NotPlain {
        String known = name == null ? "utf-8" : name.toLowerCase(Locale.ROOT);
        if (!UTF_8.contains(known) && !US_ASCII.contains(known)) {
            throw new NotPlain();
        }
        return US_ASCII.contains(known);
    }
}
