package org.comptoir.catalogexport.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.comptoir.catalogexport.CatalogFormatException;

/** A text file of unknown encoding as characters. A byte order mark decides, then what was declared, then a look at the start. */
public final class CatalogText {

    private static final int LOOK = 65_536;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CatalogText() {}

    /**
     * Characters of a file; a byte that is none in its encoding ends it with a {@link CatalogFormatException}.
     *
     * @param bytes not closed
     * @param declared name of the encoding, blank to guess among UTF-8, UTF-16 and windows-1252
     */
    public static Reader open(InputStream bytes, String declared) throws IOException {
        byte[] start = bytes.readNBytes(LOOK);
        int mark = mark(start);
        Charset charset = mark > 0 ? marked(start) : declared.isBlank() ? guess(start) : named(declared);
        var rest = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), bytes);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new StrictText(new BufferedReader(new InputStreamReader(rest, decoder), LOOK), charset.name());
    }

    /** The encoding a name stands for. */
    public static Charset named(String name) throws CatalogFormatException {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw (CatalogFormatException) new CatalogFormatException(
                            0,
                            "Encoding \"%s\" is not known. Name one such as UTF-8 or windows-1252".formatted(cut(name)))
                    .initCause(unknown);
        }
    }

    /** At most 60 characters of something sent, for a message. */
    public static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    static int mark(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return 3;
        }
        boolean bigEndian = start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean littleEndian = start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        return bigEndian || littleEndian ? 2 : 0;
    }

    private static Charset marked(byte[] start) {
        return switch (start[0]) {
            case (byte) 0xEF -> UTF_8;
            case (byte) 0xFE -> UTF_16BE;
            default -> UTF_16LE;
        };
    }

    static Charset guess(byte[] start) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                evenZeros += i % 2 == 0 ? 1 : 0;
                oddZeros += i % 2;
            }
        }
        if (oddZeros > start.length / 4) {
            return UTF_16LE;
        }
        if (evenZeros > start.length / 4) {
            return UTF_16BE;
        }
        return isUtf8(start) ? UTF_8 : WINDOWS_1252;
    }

    /** A character cut in two by the end of the look is no mistake. */
    private static boolean isUtf8(byte[] start) {
        var target = CharBuffer.allocate(start.length + 1);
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(start), target, start.length < LOOK)
                .isError();
    }
}
