package org.comptoir.gateway.storefront;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as one run of UTF-8 bytes, sent in one piece.
 *
 * <p>The template engine's own byte output keeps hundreds of small pieces and hands each to the server; that alone cost
 * as much as finding the articles.
 */
final class PageBytes implements TemplateOutput {

    private static final int USUAL_PAGE = 48 * 1024;
    private static final int USUAL_ROW = 2 * 1024;

    private byte[] bytes;
    private int length;

    private PageBytes(int usual) {
        this.bytes = new byte[usual];
    }

    static PageBytes ofPage() {
        return new PageBytes(USUAL_PAGE);
    }

    /** One row of a page: two dozen of them are drawn for a new text. */
    static PageBytes ofRow() {
        return new PageBytes(USUAL_ROW);
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream target) throws IOException {
        target.write(bytes, 0, length);
    }

    /** The same page in another charset; characters it lacks become references, which browsers read as themselves. */
    PageBytes in(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return this;
        }
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder page = new StringBuilder(length);
        toString().codePoints().forEach(point -> {
            String character = Character.toString(point);
            page.append(point < 0x80 || encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        PageBytes other = ofPage();
        other.writeBinaryContent(page.toString().getBytes(charset));
        return other;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        reserve(end - begin);
        byte[] target = bytes;
        int at = length;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = at;
                writeEncoded(text.substring(i, end));
                return;
            }
            target[at++] = (byte) c;
        }
        length = at;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void writeEncoded(String text) {
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
