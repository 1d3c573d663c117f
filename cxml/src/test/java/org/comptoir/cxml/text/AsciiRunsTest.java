package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Random;
import org.comptoir.cxml.text.AsciiRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiRunsTest {

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String outcome(byte[] bytes, int from, Charset charset, boolean ours) {
        ByteBuffer document = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return (ours
                            ? AsciiRuns.decode(document, charset, strict(charset))
                            : strict(charset).decode(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return "refused";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252", "UTF-16BE", "UTF-16LE"})
    void decodesAndRefusesAsThePlatformDoes(String name) {
        Charset charset = Charset.forName(name);
        Random random = new Random(20261125);
        String[] pieces = {"a", "<ItemOut quantity='1'>", "\u00E9", "\u20AC", "\uD83D\uDD29", "\n  ", "\u0161"};

        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(charset);
            if (i % 3 == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int from = Math.min(random.nextInt(4), bytes.length);

            assertThat(outcome(bytes, from, charset, true)).isEqualTo(outcome(bytes, from, charset, false));
        }
    }
}
