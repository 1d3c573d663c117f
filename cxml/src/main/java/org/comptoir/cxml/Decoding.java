package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.text.AsciiRuns;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: a short list of encodings, told apart by mark, declaration and HTTP header, decoded strictly. */
final class Decoding {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, Charset> ALLOWED = Map.ofEntries(
            Map.entry("utf-8", UTF_8),
            Map.entry("utf8", UTF_8),
            Map.entry("us-ascii", US_ASCII),
            Map.entry("ascii", US_ASCII),
            Map.entry("iso-8859-1", ISO_8859_1),
            Map.entry("iso8859-1", ISO_8859_1),
            Map.entry("iso_8859-1", ISO_8859_1),
            Map.entry("latin1", ISO_8859_1),
            Map.entry("iso-8859-15", LATIN_9),
            Map.entry("iso8859-15", LATIN_9),
            Map.entry("iso_8859-15", LATIN_9),
            Map.entry("windows-1252", WINDOWS_1252),
            Map.entry("cp1252", WINDOWS_1252));
    private static final Set<String> UTF_16_NAMES = Set.of("utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2");
    private static final String ACCEPTED =
            "Send UTF-8, US-ASCII, ISO-8859-1, ISO-8859-15, windows-1252, or UTF-16 with a byte order mark";
    private static final int DECLARATION_REACH = 256;

    private Decoding() {}

    /** @param notes gets what was tolerated */
    static CharBuffer decode(byte[] document, @Nullable String httpCharset, List<String> notes) throws CxmlException {
        int mark = markLength(document);
        Charset charset = mark > 0 ? marked(document) : declared(document, httpCharset, true, notes);
        ByteBuffer bytes = ByteBuffer.wrap(document, mark, document.length - mark);
        try {
            CharBuffer text = AsciiRuns.decode(bytes, charset, strict(charset));
            if (mark > 0) {
                requireAgreement(charset, text, httpCharset);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw broken(charset, ByteBuffer.wrap(document, mark, document.length - mark));
        }
    }

    /** Characters of a document that is read as it comes: its first bytes tell the encoding. */
    static Reader decode(InputStream document, @Nullable String httpCharset, List<String> notes)
            throws CxmlException, IOException {
        byte[] start = document.readNBytes(DECLARATION_REACH * 4);
        if (start.length == 0) {
            throw CxmlException.whole(Reason.MALFORMED, "The document is empty");
        }
        int mark = markLength(start);
        Charset charset = mark > 0 ? marked(start) : declared(start, httpCharset, false, notes);
        if (mark > 0) {
            requireAgreement(charset, charset.decode(ByteBuffer.wrap(start, mark, start.length - mark)), httpCharset);
        }
        return new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), document),
                strict(charset));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes again as far as it goes, to know the place. */
    private static CxmlException broken(Charset charset, ByteBuffer bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.remaining() + 1);
        strict(charset).decode(bytes, before, true);
        before.flip();
        int line = 1;
        int column = 1;
        while (before.hasRemaining()) {
            boolean lineEnds = before.get() == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return new CxmlException(
                Reason.ENCODING,
                "The document is said to be %s but holds bytes here that are not. Declare the encoding it really has"
                        .formatted(charset.name()),
                line,
                column);
    }

    private static Charset marked(byte[] document) {
        int first = document[0] & 0xFF;
        if (first == 0xEF) {
            return UTF_8;
        }
        return first == 0xFE ? UTF_16BE : UTF_16LE;
    }

    private static int markLength(byte[] b) throws CxmlException {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return 3;
        }
        if (b.length >= 4 && (first4(b) == 0xFFFE0000 || first4(b) == 0x0000FEFF || first4(b) == 0x3C000000)) {
            throw refused("UTF-32");
        }
        if (b.length >= 2
                && (((b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF)
                        || ((b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE))) {
            return 2;
        }
        if (b.length >= 4 && first4(b) == 0x4C6FA794) {
            throw refused("EBCDIC");
        }
        if (b.length >= 2 && (b[0] == 0 || b[1] == 0)) {
            throw CxmlException.whole(
                    Reason.ENCODING, "The document looks like UTF-16 but has no byte order mark. " + ACCEPTED);
        }
        return 0;
    }

    private static int first4(byte[] b) {
        return (b[0] << 24) | ((b[1] & 0xFF) << 16) | ((b[2] & 0xFF) << 8) | (b[3] & 0xFF);
    }

    private static Charset declared(byte[] document, @Nullable String httpCharset, boolean whole, List<String> notes)
            throws CxmlException {
        String name = declaredName(new String(document, 0, Math.min(document.length, DECLARATION_REACH), ISO_8859_1));
        if (name != null && UTF_16_NAMES.contains(name.strip().toLowerCase(Locale.ROOT))) {
            // what could be read so far has one byte for each character: written as text, sent as bytes
            notes.add("The XML declaration says %s but the document is not; it was read without it".formatted(name));
            name = null;
        }
        Charset declared = name == null ? null : allowed(name);
        Charset header = httpCharset == null ? null : allowed(httpCharset);
        if (declared == null) {
            return header == null ? UTF_8 : header;
        }
        if (header == null || header.equals(declared) || (whole && isAscii(document))) {
            return declared;
        }
        if (!whole) {
            return US_ASCII; // both agree on it, and nothing else is let through
        }
        throw CxmlException.whole(
                Reason.ENCODING,
                "The HTTP header says %s but the XML declaration says %s. Let both name the encoding it really has"
                        .formatted(header.name(), declared.name()));
    }

    /** A byte order mark decides; a declaration or header may repeat it but not say otherwise. */
    private static void requireAgreement(Charset marked, CharBuffer text, @Nullable String httpCharset)
            throws CxmlException {
        String start =
                text.subSequence(0, Math.min(text.length(), DECLARATION_REACH)).toString();
        for (String said : new String[] {declaredName(start), httpCharset}) {
            if (said != null && !agrees(marked, bare(said).toLowerCase(Locale.ROOT))) {
                throw CxmlException.whole(
                        Reason.ENCODING,
                        "The byte order mark says %s but the declaration or the HTTP header says %s. Let them agree"
                                .formatted(marked.name(), said));
            }
        }
    }

    private static boolean agrees(Charset marked, String said) {
        if (marked.equals(UTF_8)) {
            return UTF_8.equals(ALLOWED.get(said)) || US_ASCII.equals(ALLOWED.get(said));
        }
        return said.equals("utf-16") || said.equals(marked.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String declaredName(String beginning) {
        String start = beginning.stripLeading();
        if (!start.startsWith("<?xml") || start.length() < 6 || start.charAt(5) > ' ') {
            return null;
        }
        int end = start.indexOf("?>");
        int at = start.indexOf("encoding");
        if (at < 0 || (end >= 0 && at > end)) {
            return null;
        }
        int open = Math.max(at, 0) + "encoding".length();
        while (open < start.length() && start.charAt(open) != '"' && start.charAt(open) != '\'') {
            open++;
        }
        int close = open < start.length() ? start.indexOf(start.charAt(open), open + 1) : -1;
        return close < 0 ? null : start.substring(open + 1, close);
    }

    private static Charset allowed(String name) throws CxmlException {
        String bare = bare(name);
        Charset charset = ALLOWED.get(bare.toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw refused(bare);
        }
        return charset;
    }

    /** Without the quotes that a header may have around it. */
    private static String bare(String name) {
        return name.strip().replaceAll("^[\"']|[\"']$", "");
    }

    private static CxmlException refused(String name) {
        String printable = name.replaceAll("\\p{C}", "?");
        String shown = printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
        return CxmlException.whole(
                Reason.ENCODING, "The encoding %s is not accepted here. %s".formatted(shown, ACCEPTED));
    }

    private static boolean isAscii(byte[] document) {
        for (byte b : document) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
