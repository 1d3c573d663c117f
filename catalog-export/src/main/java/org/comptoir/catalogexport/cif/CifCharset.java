package org.comptoir.catalogexport.cif;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CHARSET stands inside the file whose encoding it names: looked for among the first bytes, which all encodings share. */
final class CifCharset {

    private static final int LOOK = 8_192;
    private static final Pattern CHARSET =
            Pattern.compile("^CHARSET:[ \\t]*([A-Za-z0-9_-]{1,40})", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final byte[] start;
    private final InputStream rest;

    CifCharset(InputStream file) throws IOException {
        this.start = file.readNBytes(LOOK);
        this.rest = file;
    }

    /** Blank where it is not told; {@code 8859_1} and the like as Java writes them are understood. */
    String declared() {
        Matcher told = CHARSET.matcher(new String(start, ISO_8859_1));
        return told.find() ? told.group(1).replaceFirst("^8859_", "ISO-8859-") : "";
    }

    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }
}
