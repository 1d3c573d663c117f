package org.comptoir.catalogexport.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The bytes of a charset that has one for each character. */
final class CodePage {

    private CodePage() {}

    /**
     * By character, -1 where there is none.
     *
     * @throws IllegalArgumentException if the charset is not of that kind or does not begin with ASCII
     */
    static short[] of(Charset charset) {
        short[] page = new short[Character.MAX_VALUE + 1];
        Arrays.fill(page, (short) -1);
        for (int b = 0; b < 256; b++) {
            CharBuffer one = decoded(charset, (byte) b);
            if (one.length() == 1 && (b >= 128 || one.charAt(0) == b)) {
                page[one.charAt(0)] = (short) b;
            }
        }
        if (page['A'] != 'A' || page['~'] != '~') {
            throw new IllegalArgumentException(
                    "%s cannot be written; choose UTF-8, ISO-8859-1 or windows-1252".formatted(charset.name()));
        }
        return page;
    }

    private static CharBuffer decoded(Charset charset, byte b) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {b}));
        } catch (CharacterCodingException none) {
            return CharBuffer.allocate(0);
        }
    }
}
