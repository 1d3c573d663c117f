package org.comptoir.faults.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What happened, one line each, on the disk before anybody goes on. */
public final class SyncedLog implements AutoCloseable {

    private final FileChannel file;

    public SyncedLog(Path path) {
        try {
            this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param fields that hold no tab; time comes before them */
    public void line(Object... fields) {
        StringBuilder line = new StringBuilder(Instant.now().toString());
        for (Object field : fields) {
            line.append('\t').append(String.valueOf(field).replaceAll("[\\t\\r\\n]+", " "));
        }
        ByteBuffer bytes = ByteBuffer.wrap(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        try {
            synchronized (file) {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            file.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
