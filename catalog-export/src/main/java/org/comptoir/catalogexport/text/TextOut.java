package org.comptoir.catalogexport.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.catalogexport.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Characters to bytes, item by item: what a charset or a way of writing cannot say is collected, and the item it stood in is
 * taken back. Between items the buffer goes out, so memory is bound by the longest item.
 */
public final class TextOut {

    private static final int FLUSH = 1 << 16;
    private static final int WIDEST = 6;

    private final OutputStream target;
    private final Charset charset;
    private final short @Nullable [] page;
    private byte[] buffer = new byte[FLUSH * 2];
    private int at;
    private int begin;
    private long flushed;
    private String item = "";
    private String field = "";
    private List<Refusal> refused = List.of();

    /** @param charset UTF-8, or one of a byte a character */
    public TextOut(OutputStream target, Charset charset) {
        this.target = target;
        this.charset = charset;
        this.page = charset.equals(UTF_8) ? null : CodePage.of(charset);
    }

    /** What follows belongs to an item, until {@link #end()}. */
    public void begin(String id) {
        begin = at;
        item = id;
        field = "id";
    }

    /** What follows is the value of a field, for refusals. */
    public void field(String name) {
        field = name;
    }

    /** The item cannot be written; it is taken back at its end. */
    public void refuse(String rule, String remedy) {
        if (refused.isEmpty()) {
            refused = new ArrayList<>();
        }
        refused.add(Refusal.ofFormat(item, field, rule, remedy));
    }

    /** @return why the item was taken back, nothing where it stays */
    public List<Refusal> end() throws IOException {
        List<Refusal> reasons = refused;
        refused = List.of();
        if (!reasons.isEmpty()) {
            at = begin;
        }
        if (at > FLUSH) {
            flush();
        }
        begin = at;
        return reasons;
    }

    public void flush() throws IOException {
        target.write(buffer, 0, at);
        flushed += at;
        at = 0;
        begin = 0;
    }

    /** Bytes so far, those that still wait among them. */
    public long position() {
        return flushed + at;
    }

    /** @param ascii written as it is */
    public TextOut raw(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[at + i] = (byte) ascii.charAt(i);
        }
        at += length;
        return this;
    }

    public TextOut raw(char ascii) {
        reserve(1);
        buffer[at++] = (byte) ascii;
        return this;
    }

    /** A value, with what the way of writing puts instead of some characters. */
    public TextOut text(String value, Escapes escapes) {
        int length = value.length();
        reserve(length * WIDEST);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 128) {
                i += beyondAscii(value, i, c);
                continue;
            }
            byte[] instead = escapes.of(c);
            if (instead == null) {
                buffer[at++] = (byte) c;
            } else if (escapes.bars(c)) {
                refuse("the character U+%04X cannot be written".formatted((int) c), "Remove it");
            } else {
                System.arraycopy(instead, 0, buffer, at, instead.length);
                at += instead.length;
            }
        }
        return this;
    }

    /** @return how many more characters of the value were taken */
    private int beyondAscii(String value, int i, char c) {
        if (page != null) {
            return inPage(value, i, c);
        }
        if (c < 0x800) {
            buffer[at++] = (byte) (0xC0 | (c >> 6));
        } else if (Character.isSurrogate(c)) {
            return fourBytes(value, i, c);
        } else if (c >= 0xFFFE) {
            refuse("U+%04X is no character".formatted((int) c), "Remove it");
        } else {
            buffer[at++] = (byte) (0xE0 | (c >> 12));
            buffer[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[at++] = (byte) (0x80 | (c & 0x3F));
        return 0;
    }

    private int fourBytes(String value, int i, char high) {
        char low = i + 1 < value.length() ? value.charAt(i + 1) : 0;
        if (!Character.isSurrogatePair(high, low)) {
            refuse("it holds half of a character, U+%04X".formatted((int) high), "Write the text anew");
            return 0;
        }
        int point = Character.toCodePoint(high, low);
        buffer[at++] = (byte) (0xF0 | (point >> 18));
        buffer[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[at++] = (byte) (0x80 | (point & 0x3F));
        return 1;
    }

    private int inPage(String value, int i, char c) {
        short known = page == null ? -1 : page[c];
        if (known < 0) {
            int point = value.codePointAt(i);
            refuse(
                    "the character %s (U+%04X) is not in %s"
                            .formatted(Character.toString(point), point, charset.name()),
                    "Write it otherwise, or export in UTF-8");
            return Character.charCount(point) - 1;
        }
        buffer[at++] = (byte) known;
        return 0;
    }

    private void reserve(int more) {
        if (at + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, at + more));
        }
    }
}
