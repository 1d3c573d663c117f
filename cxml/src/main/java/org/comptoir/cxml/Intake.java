package org.comptoir.cxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a document that is read as it comes, as a whole and since the last item. */
final class Intake extends FilterInputStream {

    /** What one item, or all that stands before the first, may take: as much as a whole document of the usual kind. */
    private static final int MOST_OF_A_PART = CxmlLimits.DEFAULT.bytes();

    private final long most;
    private long read;
    private long partBegin;
    private boolean inParts = true;

    Intake(InputStream document, CxmlLimits limits) {
        super(document);
        this.most = limits.bytes();
    }

    /** The document has more bytes than are read; becomes a {@link CxmlException} on its way through the parser. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(String message) {
            super(message);
        }
    }

    /** An item was read: the next one begins to be counted. */
    void beginPart() {
        partBegin = read;
    }

    /** The document is not read in items. */
    void takeWhole() {
        inParts = false;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int more) throws TooLong {
        read += more;
        if (read > most) {
            throw new TooLong("The document has more than %d bytes".formatted(most));
        }
        if (inParts && read - partBegin > MOST_OF_A_PART) {
            throw new TooLong("A single item, or what stands before the first or after the last, has more than %d bytes"
                    .formatted(MOST_OF_A_PART));
        }
    }
}
