package org.comptoir.cxml;

import java.nio.CharBuffer;
import java.util.function.Predicate;
import org.comptoir.cxml.CxmlException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands before the root element, before any parser does: a DOCTYPE may name a DTD, which is never
 * fetched, and may declare nothing itself.
 */
final class Prolog {

    private final CharBuffer text;
    private final Predicate<String> roots;
    private int at;
    private @Nullable String systemId;

    private Prolog(CharBuffer text, Predicate<String> roots) {
        this.text = text;
        this.roots = roots;
    }

    /** {@return the system id of the DOCTYPE, null without one} */
    static @Nullable String check(CharBuffer text, Predicate<String> roots) throws CxmlException {
        Prolog prolog = new Prolog(text, roots);
        prolog.check();
        return prolog.systemId;
    }

    private void check() throws CxmlException {
        boolean seen = false;
        while (true) {
            skipBlanks();
            if (looksAt("<?")) {
                skipPast("?>");
            } else if (looksAt("<!--")) {
                skipPast("-->");
            } else if (looksAt("<!DOCTYPE")) {
                if (seen) {
                    throw problem(Reason.MALFORMED, "A second DOCTYPE. Send one");
                }
                seen = true;
                readDoctype();
            } else {
                return;
            }
        }
    }

    private void readDoctype() throws CxmlException {
        at += "<!DOCTYPE".length();
        skipBlanks();
        String root = readName();
        if (!roots.test(root)) {
            throw problem(Reason.STRUCTURE, "The DOCTYPE is for %s. Only cXML documents are read here".formatted(root));
        }
        skipBlanks();
        if (looksAt("PUBLIC")) {
            at += "PUBLIC".length();
            readLiteral();
            systemId = readLiteral();
        } else if (looksAt("SYSTEM")) {
            at += "SYSTEM".length();
            systemId = readLiteral();
        }
        skipBlanks();
        if (looksAt("[")) {
            throw problem(
                    Reason.FORBIDDEN,
                    "The DOCTYPE declares entities or elements of its own. Leave out the part in [ ]");
        }
        if (!looksAt(">")) {
            throw problem(Reason.MALFORMED, "The DOCTYPE does not end where it should");
        }
        at++;
    }

    private String readName() {
        int start = at;
        while (at < text.length()
                && !isBlank(text.charAt(at))
                && ">[\"'".indexOf(text.charAt(at)) < 0
                && at - start < 100) {
            at++;
        }
        return text.subSequence(start, at).toString();
    }

    private String readLiteral() throws CxmlException {
        skipBlanks();
        if (at >= text.length() || (text.charAt(at) != '"' && text.charAt(at) != '\'')) {
            throw problem(Reason.MALFORMED, "The DOCTYPE lacks a quoted identifier");
        }
        char quote = text.charAt(at);
        int start = ++at;
        skipPast(String.valueOf(quote));
        return text.subSequence(start, at - 1).toString();
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipPast(String end) throws CxmlException {
        int from = at;
        while (!looksAt(end)) {
            if (++at >= text.length()) {
                at = from;
                throw problem(Reason.MALFORMED, "What begins here never ends with " + end);
            }
        }
        at += end.length();
    }

    private boolean looksAt(String expected) {
        if (text.length() - at < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text.charAt(at + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private CxmlException problem(Reason reason, String message) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new CxmlException(reason, message, line, column);
    }
}
