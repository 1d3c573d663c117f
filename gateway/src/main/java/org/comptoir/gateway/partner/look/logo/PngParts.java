package org.comptoir.gateway.partner.look.logo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** The chunks of a PNG. Those that unpack to any length (profiles, texts) never reach the decoder. */
final class PngParts {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final Set<String> PAINTING = Set.of(HEADER, "PLTE", "tRNS", "IDAT", END);
    private static final int HEADER_LENGTH = 13;

    /** Length, name and check sum. */
    private static final int AROUND = 12;

    private PngParts() {}

    static boolean isOne(byte[] file) {
        return PlainFile.begins(file, SIGNATURE);
    }

    static PlainFile plain(byte[] file) throws BrokenPictureException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE.length);
        int at = SIGNATURE.length;
        String name = "";
        while (!name.equals(END)) {
            int length = file.length - at < AROUND ? -1 : PlainFile.four(file, at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw BrokenPictureException.because("A chunk ends behind the end of the file");
            }
            name = new String(file, at + 4, 4, US_ASCII);
            boolean first = at == SIGNATURE.length;
            if (first != name.equals(HEADER) || (first && length != HEADER_LENGTH)) {
                throw BrokenPictureException.because("The header is not where it belongs");
            }
            if (PAINTING.contains(name)) {
                kept.write(file, at, AROUND + length);
            }
            at += AROUND + length;
        }
        int header = SIGNATURE.length + 8;
        return new PlainFile("png", extent(file, header), extent(file, header + 4), kept.toByteArray());
    }

    private static int extent(byte[] file, int at) {
        return (int) Math.min(Integer.toUnsignedLong(PlainFile.four(file, at)), Integer.MAX_VALUE);
    }
}
