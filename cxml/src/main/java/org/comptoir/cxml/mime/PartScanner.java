package org.comptoir.cxml.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/** Finds the parts of a body: what stands between two delimiter lines. Preamble and epilogue are passed over. */
final class PartScanner {

    /**
     * A part, headers included.
     *
     * @param to where its content ends
     * @param delimiter where the next delimiter begins, after a line break that belongs to it
     */
    record Span(int from, int to, int delimiter) {}

    private final byte[] body;
    private final byte[] delimiter;
    private final List<Span> parts = new ArrayList<>();
    private boolean closed;

    PartScanner(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    List<Span> scan(int most) throws CxmlException {
        int start = -1;
        for (int line = 0; line < body.length && !closed; line = Lines.next(body, line)) {
            if (!isDelimiter(line)) {
                continue;
            }
            if (start >= 0) {
                add(new Span(start, Lines.endBefore(body, line, start), line), most);
            }
            closed = isClosing(line);
            start = Lines.next(body, line);
        }
        if (start >= 0 && !closed && start < body.length) {
            add(new Span(start, body.length, body.length), most);
        }
        return parts;
    }

    /** Whether the closing delimiter was there. */
    boolean isClosed() {
        return closed;
    }

    private void add(Span part, int most) throws CxmlException {
        if (parts.size() == most) {
            throw CxmlException.whole(
                    Reason.LIMIT,
                    "The message has more than %d attachments. Send them apart or as one archive".formatted(most - 1));
        }
        parts.add(part);
    }

    private boolean isDelimiter(int line) {
        if (!matches(line)) {
            return false;
        }
        int after = line + delimiter.length;
        if (isClosing(line)) {
            after += 2;
        }
        while (after < body.length && (body[after] == ' ' || body[after] == '\t' || body[after] == '\r')) {
            after++;
        }
        return after >= body.length || body[after] == '\n';
    }

    private boolean isClosing(int line) {
        int after = line + delimiter.length;
        return after + 1 < body.length && body[after] == '-' && body[after + 1] == '-';
    }

    private boolean matches(int line) {
        if (body.length - line < delimiter.length) {
            return false;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if (body[line + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }
}
