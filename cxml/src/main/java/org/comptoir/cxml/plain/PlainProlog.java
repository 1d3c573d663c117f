package org.comptoir.cxml.plain;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands before the root element of a plain document: nothing, or a declaration and a DOCTYPE for cXML. */
record PlainProlog(int length, boolean ascii, @Nullable String systemId) {

    private static final int REACH = 1024;
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
    private static final Set<String> US_ASCII = Set.of("us-ascii", "ascii");

    static PlainProlog of(byte[] document, @Nullable String httpCharset) throws NotPlain {
        int mark = hasMark(document) ? 3 : 0;
        PrologCursor cursor = new PrologCursor(document, mark, Math.min(mark + REACH, document.length));
        String encoding = cursor.declaration();
        cursor.skipBlanks();
        String systemId = cursor.doctype();
        cursor.skipBlanks();
        return new PlainProlog(cursor.at(), isAscii(encoding, httpCharset, mark > 0), systemId);
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
