package org.comptoir.catalogexport.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, each by itself: one that is too long or not UTF-8 is a problem of its own. */
public final class JsonLines {

    private static final int LONGEST = 1024 * 1024;
    private static final int BLOCK = 65_536;

    private final InputStream bytes;
    private final byte[] block = new byte[BLOCK];
    private byte[] buffer = new byte[4_096];
    private int blockEnd;
    private int at;
    private long line;

    public JsonLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * A line.
     *
     * @param problem why it cannot be read; its text is then blank
     */
    public record Line(long number, String text, @Nullable Unreadable problem) {}

    /** The next line that is not blank; null at the end. */
    public @Nullable Line next() throws IOException {
        while (true) {
            int length = take();
            if (length < 0) {
                return null;
            }
            line++;
            if (length > LONGEST) {
                return refused(
                        "the line has more than %d bytes".formatted(LONGEST),
                        "Send one object a line, at most 1 MiB long");
            }
            int start = line == 1 && isMarked(length) ? 3 : 0;
            try {
                String text = UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(buffer, start, length - start))
                        .toString();
                if (!text.isBlank()) {
                    return new Line(line, text, null);
                }
            } catch (CharacterCodingException wrong) {
                return refused("the line is not UTF-8", "Send UTF-8");
            }
        }
    }

    private Line refused(String rule, String remedy) {
        return new Line(line, "", new Unreadable(line, "", rule, remedy));
    }

    private boolean isMarked(int length) {
        return length >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
    }

    /** @return length of the line now in the buffer, one more than the longest for any longer one, -1 at the end */
    private int take() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (at == blockEnd) {
                blockEnd = Math.max(0, bytes.read(block));
                at = 0;
                if (blockEnd == 0) {
                    return any ? length : -1;
                }
            }
            any = true;
            int end = at;
            while (end < blockEnd && block[end] != '\n') {
                end++;
            }
            length = append(length, end);
            boolean ended = end < blockEnd;
            at = ended ? end + 1 : end;
            if (ended) {
                return length;
            }
        }
    }

    private int append(int length, int end) {
        int all = (int) Math.min((long) length + end - at, LONGEST + 1L);
        if (all > LONGEST) {
            return all;
        }
        if (all > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(LONGEST, Math.max(all, buffer.length * 2)));
        }
        System.arraycopy(block, at, buffer, length, end - at);
        return all;
    }
}
