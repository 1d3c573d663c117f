package org.comptoir.gateway.console.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of text as spreadsheets save it: UTF-8, UTF-16 with its mark, or else windows-1252. */
final class TableFile {

    private static final char MARK = '\uFEFF';
    private static final int AT_ONCE = 8_192;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TableFile() {}

    /** A file that waits somewhere, read as often as needed. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** Empty where it is no text in any of these, such as a workbook. */
    static Optional<Reader> open(Bytes file) throws IOException {
        for (Charset charset : possible(file)) {
            if (isText(file, charset)) {
                BufferedReader text = reader(file, charset);
                text.mark(1);
                if (text.read() != MARK) {
                    text.reset();
                }
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static List<Charset> possible(Bytes file) throws IOException {
        byte[] start;
        try (InputStream bytes = file.open()) {
            start = bytes.readNBytes(2);
        }
        if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS_1252);
    }

    /** Read to its end, so that nobody learns in the middle of a table that it was read the wrong way. */
    private static boolean isText(Bytes file, Charset charset) throws IOException {
        try (BufferedReader text = reader(file, charset)) {
            char[] some = new char[AT_ONCE];
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (some[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static BufferedReader reader(Bytes file, Charset charset) throws IOException {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(file.open(), strict));
    }
}
