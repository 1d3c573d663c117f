package org.comptoir.catalogexport.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that come now and are wanted later: in memory while they are few, then in a file of their own. */
public final class Spool extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream few = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream many;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (many == null && few.size() + length > MOST_IN_MEMORY) {
            file = Files.createTempFile("catalog", ".part");
            many = Files.newOutputStream(file);
        }
        if (many == null) {
            few.write(bytes, offset, length);
        } else {
            many.write(bytes, offset, length);
        }
    }

    /** Everything that came, in its order; nothing may come after. */
    public void copyTo(OutputStream target) throws IOException {
        few.writeTo(target);
        if (many != null && file != null) {
            many.close();
            Files.copy(file, target);
        }
    }

    @Override
    public void close() throws IOException {
        if (many != null && file != null) {
            many.close();
            Files.deleteIfExists(file);
        }
    }
}
