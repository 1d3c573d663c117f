package org.comptoir.catalogexport.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.comptoir.catalogexport.CatalogFormatException;

/** Names the line near which a file is not in the encoding it is read in. */
final class StrictText extends FilterReader {

    private final String charset;
    private long line = 1;

    StrictText(Reader in, String charset) {
        super(in);
        this.charset = charset;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        try {
            int n = super.read(target, offset, length);
            for (int i = 0; i < n; i++) {
                line += target[offset + i] == '\n' ? 1 : 0;
            }
            return n;
        } catch (CharacterCodingException wrong) {
            throw (CatalogFormatException) new CatalogFormatException(
                            line,
                            "Near line %d a byte is no character in %s. Save the file in one encoding and declare it"
                                    .formatted(line, charset))
                    .initCause(wrong);
        }
    }
}
