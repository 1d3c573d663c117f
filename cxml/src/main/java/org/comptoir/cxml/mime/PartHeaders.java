package org.comptoir.cxml.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;

/** The headers of one part and the place where its content begins. Of two headers of one name the first counts. */
final class PartHeaders {

    private static final int MOST_HEADERS = 64;

    private final Map<String, String> values = new TreeMap<>();
    private final String part;
    private int end;

    private PartHeaders(String part) {
        this.part = part;
    }

    /** @param part named in a refusal, such as {@code Part 2} */
    static PartHeaders read(byte[] body, int from, int to, int most, String part) throws CxmlException {
        PartHeaders headers = new PartHeaders(part);
        headers.read(body, from, to, most);
        return headers;
    }

    private void read(byte[] body, int from, int to, int most) throws CxmlException {
        StringBuilder header = new StringBuilder();
        int at = from;
        while (at < to) {
            int next = Math.min(Lines.next(body, at), to);
            if (next - from > most) {
                throw CxmlException.whole(Reason.LIMIT, "%s has more than %d bytes of headers".formatted(part, most));
            }
            String line = line(body, at, next);
            at = next;
            if (line.isEmpty()) {
                add(header);
                end = at;
                return;
            }
            if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                add(header);
                header.setLength(0);
            }
            header.append(line);
        }
        throw CxmlException.whole(
                Reason.MALFORMED, "%s has no empty line between its headers and its content".formatted(part));
    }

    private static String line(byte[] body, int from, int next) {
        int stop = next;
        while (stop > from && (body[stop - 1] == '\n' || body[stop - 1] == '\r')) {
            stop--;
        }
        return Percent.text(Arrays.copyOfRange(body, from, stop), StandardCharsets.UTF_8);
    }

    private void add(StringBuilder header) throws CxmlException {
        if (header.isEmpty()) {
            return;
        }
        int colon = header.indexOf(":");
        if (colon < 1) {
            throw CxmlException.whole(
                    Reason.MALFORMED,
                    "%s has the line \"%s\" among its headers. Put an empty line before the content"
                            .formatted(part, HeaderValue.shown(header.toString())));
        }
        String name = header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(name, header.substring(colon + 1).strip());
        if (values.size() > MOST_HEADERS) {
            throw CxmlException.whole(Reason.LIMIT, "%s has more than %d headers".formatted(part, MOST_HEADERS));
        }
    }

    /** Index of the first byte of the content. */
    int end() {
        return end;
    }

    /** @param name in lower case */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    ContentType type() {
        String type = value("content-type");
        return type.isEmpty() ? ContentType.UNKNOWN : ContentType.parseOrUnknown(type);
    }

    Optional<ContentId> contentId() {
        return ContentId.parse(value("content-id"));
    }

    /** {@code filename} of the disposition, else {@code name} of the type. */
    Optional<String> name() {
        Map<String, String> disposition =
                HeaderValue.parse(value("content-disposition")).parameters();
        String sent = Optional.ofNullable(disposition.get("filename"))
                .or(() -> Optional.ofNullable(
                        HeaderValue.parse(value("content-type")).parameters().get("name")))
                .orElse("");
        return AttachmentName.of(sent);
    }
}
