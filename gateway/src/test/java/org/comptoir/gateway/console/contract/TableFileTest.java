package org.comptoir.gateway.console.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableFileTest {

    private static final String ROW = "surcharge;Zuschlag für Übergrößen;é€";

    private static Optional<String> read(byte[] file) throws IOException {
        Optional<Reader> text = TableFile.open(() -> new ByteArrayInputStream(file));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder();
        for (int c = text.get().read(); c >= 0; c = text.get().read()) {
            whole.append((char) c);
        }
        return Optional.of(whole.toString());
    }

    @Test
    void readsWhatSpreadsheetsSave() throws IOException {
        assertThat(read(ROW.getBytes(StandardCharsets.UTF_8))).contains(ROW);
        assertThat(read(("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_8))).contains(ROW);
        assertThat(read(("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_16LE))).contains(ROW);
        assertThat(read(("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_16BE))).contains(ROW);
        assertThat(read(ROW.getBytes(Charset.forName("windows-1252")))).contains(ROW);
    }

    @Test
    void takesAStrayCharacterAtTheVeryEndForWhatItIs() throws IOException {
        String table = "net;AN-1;9.50\n".repeat(10_000) + "ü";

        assertThat(read(table.getBytes(StandardCharsets.ISO_8859_1))).contains(table);
    }

    @Test
    void knowsThatAWorkbookIsNoText() throws IOException {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})).isEmpty();
        assertThat(read(new byte[] {(byte) 0x81, (byte) 0x8D, 'a'})).isEmpty();
        assertThat(read(new byte[0])).contains("");
    }
}
