package org.comptoir.cxml;

import java.nio.CharBuffer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.comptoir.cxml.CxmlException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands before the root element, before any parser does: a DOCTYPE may name a DTD, which is never
 * fetched, and may declare nothing itself.
 */
final class Prolog {

    private static final Pattern VERSION_1_0 = Pattern.compile("^<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1");

    /** Characters it takes to tell a DOCTYPE, a comment and an element apart. */
    private static final int LONGEST_OPENING = 16;

    private final CharBuffer text;
    private final Predicate<String> roots;
    private int at;
    private @Nullable String systemId;

    private Prolog(CharBuffer text, Predicate<String> roots) {
        this.text = text;
        this.roots = roots;
    }

    /**
     * @param text gets blanks for an XML declaration that does not stand at its very beginning, where parsers refuse it
     * @param notes gets what was tolerated
     * @return the system id of the DOCTYPE, null without one
     */
    static @Nullable String check(CharBuffer text, Predicate<String> roots, List<String> notes) throws CxmlException {
        Prolog prolog = new Prolog(text, roots);
        prolog.takeLateDeclaration(notes);
        prolog.check();
        return prolog.systemId;
    }

    private void takeLateDeclaration(List<String> notes) throws CxmlException {
        skipBlanks();
        int start = at;
        if (start == 0 || !looksAt("<?xml") || at + 5 >= text.length() || !isBlank(text.charAt(at + 5))) {
            return;
        }
        skipPast("?>");
        if (VERSION_1_0.matcher(text.subSequence(start, at)).find()) {
            for (int i = start; i < at; i++) {
                text.put(i, isBlank(text.charAt(i)) ? text.charAt(i) : ' ');
            }
            notes.add("The XML declaration should stand at the very beginning of the document");
        } else {
            at = start;
            throw problem(Reason.FORBIDDEN, "Only XML 1.0 is read");
        }
    }

    /** The same for a document of which only the start is at hand, unless it is no longer than that. */
    static @Nullable String checkStart(CharBuffer start, boolean whole, Predicate<String> roots, List<String> notes)
            throws CxmlException {
        Prolog prolog = new Prolog(start, roots);
        prolog.takeLateDeclaration(notes);
        prolog.check();
        if (!whole && start.length() - prolog.at < LONGEST_OPENING) {
            throw prolog.problem(
                    Reason.LIMIT, "More than %d characters stand before the root element".formatted(start.length()));
        }
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
