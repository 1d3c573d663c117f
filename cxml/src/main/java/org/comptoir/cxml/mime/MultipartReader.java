package org.comptoir.cxml.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/**
 * Takes a multipart body of a stranger apart. {@code multipart/related} and {@code multipart/mixed} are the same here:
 * the part that {@code start} names is the document, else the first one.
 *
 * <p>Line breaks may be LF alone; headers may be folded; preamble and epilogue are passed over. A missing closing
 * boundary and a {@code start} that names nothing are tolerated and noted. A multipart inside a part is refused.
 */
public final class MultipartReader {

    /** RFC 2046 says 70; some programs write a little more. */
    private static final int LONGEST_BOUNDARY = 200;

    private final MimeLimits limits;

    public MultipartReader(MimeLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads at most {@link MimeLimits#bytes} bytes and one more, to know.
     *
     * @param contentType the value of the Content-Type header
     * @throws IOException only if the stream throws it
     */
    public CxmlMultipart read(String contentType, InputStream body) throws CxmlException, IOException {
        String boundary = boundary(ContentType.parse(contentType));
        byte[] bytes = body.readNBytes(Math.addExact(limits.bytes(), 1));
        return read(ContentType.parse(contentType), boundary, bytes);
    }

    /** @param contentType the value of the Content-Type header */
    public CxmlMultipart read(String contentType, byte[] body) throws CxmlException {
        ContentType type = ContentType.parse(contentType);
        return read(type, boundary(type), body);
    }

    private CxmlMultipart read(ContentType type, String boundary, byte[] body) throws CxmlException {
        if (body.length > limits.bytes()) {
            throw CxmlException.whole(
                    Reason.LIMIT,
                    "The message has more than %d bytes, attachments included. Send fewer or smaller attachments"
                            .formatted(limits.bytes()));
        }
        PartScanner scanner = new PartScanner(body, boundary);
        List<MimePart> parts = new ArrayList<>();
        for (PartScanner.Span span : scanner.scan(limits.attachments() + 1)) {
            parts.add(part(body, span, "Part " + (parts.size() + 1)));
        }
        if (parts.isEmpty()) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "The boundary \"%s\" of the Content-Type stands nowhere in the body"
                            .formatted(HeaderValue.shown(boundary)));
        }
        List<String> notes = new ArrayList<>();
        if (!scanner.isClosed()) {
            notes.add("The closing boundary is missing; the last part may be incomplete");
        }
        noteRepeatedIds(parts, notes);
        MimePart document = parts.remove(documentIndex(type, parts, notes));
        return new CxmlMultipart(document, parts, notes);
    }

    private static String boundary(ContentType type) throws CxmlException {
        if (!type.media().equals("multipart/related") && !type.media().equals("multipart/mixed")) {
            throw CxmlException.whole(
                    Reason.STRUCTURE,
                    "A message with attachments is multipart/related or multipart/mixed, not %s"
                            .formatted(HeaderValue.shown(type.media())));
        }
        String boundary = type.parameter("boundary").orElse("").stripTrailing();
        if (boundary.isEmpty()) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "The Content-Type names no boundary. Send multipart/related; boundary=\"…\"; start=\"<…>\"");
        }
        if (boundary.length() > LONGEST_BOUNDARY || !boundary.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "The boundary has %d characters. Send 1 to 70 letters, digits and signs"
                            .formatted(boundary.length()));
        }
        return boundary;
    }

    private MimePart part(byte[] body, PartScanner.Span span, String name) throws CxmlException {
        PartHeaders headers = PartHeaders.read(body, span.from(), span.delimiter(), limits.headerBytes(), name);
        if (headers.type().isMultipart()) {
            throw CxmlException.whole(
                    Reason.FORBIDDEN,
                    "%s is itself %s. Attach the files one beside the other"
                            .formatted(name, HeaderValue.shown(headers.type().media())));
        }
        byte[] content = TransferEncoding.of(headers.value("content-transfer-encoding"), name)
                .decode(body, headers.end(), Math.max(headers.end(), span.to()), name);
        return new MimePart(
                headers.type(),
                content,
                headers.contentId().orElse(null),
                headers.name().orElse(null));
    }

    private static int documentIndex(ContentType type, List<MimePart> parts, List<String> notes) {
        Optional<ContentId> start = type.parameter("start").flatMap(ContentId::parse);
        for (int i = 0; i < parts.size() && start.isPresent(); i++) {
            if (parts.get(i).contentId().equals(start)) {
                return i;
            }
        }
        start.ifPresent(id -> notes.add("start names %s, which is no part".formatted(HeaderValue.shown(id.value()))));
        ContentType first = parts.get(0).type();
        if (first.isXml() || first.media().equals("text/plain") || first.equals(ContentType.UNKNOWN)) {
            return 0;
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).type().isXml()) {
                notes.add("The document is part %d and not the first, and no start says so".formatted(i + 1));
                return i;
            }
        }
        return 0;
    }

    private static void noteRepeatedIds(List<MimePart> parts, List<String> notes) {
        Set<ContentId> seen = new HashSet<>();
        for (MimePart part : parts) {
            part.contentId()
                    .filter(id -> !seen.add(id))
                    .ifPresent(id -> notes.add("Two parts have the Content-ID %s; the first one counts"
                            .formatted(HeaderValue.shown(id.value()))));
        }
    }
}
