package org.comptoir.gateway.catalog.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is kept in pieces; one of them is in memory. It may be opened again and again. */
public final class StoredFile {

    private final IntFunction<Optional<byte[]>> pieces;
    private final Runnable onPiece;
    private long read;

    /**
     * @param pieces the piece of a number from 0; empty past the last one
     * @param onPiece is called before each piece is read
     */
    public StoredFile(IntFunction<Optional<byte[]>> pieces, Runnable onPiece) {
        this.pieces = pieces;
        this.onPiece = onPiece;
    }

    /** How far the stream that was opened last was read. */
    public long bytesRead() {
        return read;
    }

    public InputStream open() {
        read = 0;
        return new Pieces();
    }

    private final class Pieces extends InputStream {

        private byte[] piece = new byte[0];
        private int at;
        private int next;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (at == piece.length && !turn()) {
                return -1;
            }
            int taken = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, taken);
            at += taken;
            read += taken;
            return taken;
        }

        private boolean turn() {
            onPiece.run();
            Optional<byte[]> following = pieces.apply(next);
            following.ifPresent(bytes -> {
                piece = bytes;
                at = 0;
                next++;
            });
            return following.isPresent() && piece.length > 0;
        }
    }
}
