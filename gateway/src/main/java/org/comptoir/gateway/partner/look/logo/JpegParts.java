package org.comptoir.gateway.partner.look.logo;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG, read up to its end; what follows it is nobody's. */
final class JpegParts {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int LAST_APPLICATION = 0xef;

    /** Says how colours are stored. */
    private static final int ADOBE = 0xee;

    private static final int LONGEST_ADOBE = 64;
    private static final int FRAME_LENGTH = 8;
    private static final int PRINT = 4;

    /** Honest files have a dozen; each costs a walk over all pixels. */
    private static final int MOST_SCANS = 40;

    /** A header of our own in place of theirs, so that no colours must be guessed. */
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private int width;
    private int height;

    private JpegParts(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static boolean isOne(byte[] file) {
        return PlainFile.begins(file, (byte) 0xff, (byte) START, (byte) 0xff);
    }

    static PlainFile plain(byte[] file) throws BrokenPictureException {
        return new JpegParts(file).read();
    }

    private PlainFile read() throws BrokenPictureException {
        kept.write(file, 0, 2);
        kept.writeBytes(JFIF);
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        if (width == 0 || scans == 0) {
            throw BrokenPictureException.because("There is no picture in it");
        }
        kept.write(0xff);
        kept.write(END);
        return new PlainFile("jpeg", width, height, kept.toByteArray());
    }

    private int marker() throws BrokenPictureException {
        if (at >= file.length || (file[at] & 0xff) != 0xff) {
            throw BrokenPictureException.because("A segment does not begin where it should");
        }
        while (at < file.length && (file[at] & 0xff) == 0xff) {
            at++;
        }
        if (at >= file.length) {
            throw BrokenPictureException.because("It ends before its end");
        }
        return file[at++] & 0xff;
    }

    private void segment(int marker) throws BrokenPictureException {
        int length = file.length - at < 2 ? 0 : PlainFile.two(file, at);
        if (length < 2 || length > file.length - at) {
            throw BrokenPictureException.because("A segment ends behind the end of the file");
        }
        if (isFrame(marker)) {
            frame(marker, length);
        }
        if (isPainting(marker, length)) {
            kept.write(0xff);
            kept.write(marker);
            kept.write(file, at, length);
        }
        at += length;
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean isPainting(int marker, int length) {
        boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker != COMMENT && (!application || (marker == ADOBE && length <= LONGEST_ADOBE));
    }

    /** C4, C8 and CC among them are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int marker, int length) throws BrokenPictureException {
        if (width != 0 || marker > 0xc2 || length < FRAME_LENGTH) {
            throw BrokenPictureException.because("It is packed in a way that browsers do not read either");
        }
        if (file[at + 7] == PRINT) {
            throw new BrokenPictureException(LogoProblem.PRINT_COLOURS, "Four colours");
        }
        height = PlainFile.two(file, at + 3);
        width = PlainFile.two(file, at + 5);
    }

    /** What is packed, up to the next marker; in it FF stands before 00 or a restart. */
    private void scan() throws BrokenPictureException {
        if (++scans > MOST_SCANS) {
            throw BrokenPictureException.because("It has more than %d scans".formatted(MOST_SCANS));
        }
        int from = at;
        while (at + 1 < file.length && !isMarker(file[at] & 0xff, file[at + 1] & 0xff)) {
            at++;
        }
        kept.write(file, from, at - from);
    }

    private static boolean isMarker(int first, int second) {
        return first == 0xff && second != 0 && second != 0xff && (second < 0xd0 || second > 0xd7);
    }
}
