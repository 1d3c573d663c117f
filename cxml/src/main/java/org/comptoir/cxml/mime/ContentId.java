package org.comptoir.cxml.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of a part inside its message, without angle brackets: {@code part2.36F863B8@cxml.org}. Compared exactly.
 *
 * @param value 1 to 500 visible characters
 */
public record ContentId(String value) {

    private static final int MAX_LENGTH = 500;
    private static final String PLAIN_IN_URL = "-._~!$&'()*+,;=:@";

    public ContentId {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(ContentId::isVisible)) {
            throw new IllegalArgumentException(
                    "A Content-ID has 1 to %d visible characters without < and >, unlike \"%s\""
                            .formatted(MAX_LENGTH, HeaderValue.shown(value)));
        }
    }

    private static boolean isVisible(int c) {
        return c > ' ' && c != 0x7F && c != '<' && c != '>';
    }

    /** Reads a Content-ID header or a {@code start} parameter, with or without angle brackets; empty when it is neither. */
    public static Optional<ContentId> parse(String header) {
        String text = header.strip();
        if (text.startsWith("<")) {
            int end = text.indexOf('>');
            text = text.substring(1, end < 0 ? text.length() : end).strip();
        }
        boolean usable =
                !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(ContentId::isVisible);
        return usable ? Optional.of(new ContentId(text)) : Optional.empty();
    }

    /**
     * Reads an address of the form {@code cid:part2@cxml.org} (RFC 2392), also with a blank after the colon or
     * with angle brackets.
     *
     * @return empty when it is no such address
     */
    public static Optional<ContentId> ofUrl(String url) {
        return afterScheme(url).flatMap(id -> parse(Percent.decode(id, StandardCharsets.UTF_8)));
    }

    /** As {@link #ofUrl}, for senders that leave a percent sign in the address as it is. */
    static Optional<ContentId> ofUnescapedUrl(String url) {
        return afterScheme(url).flatMap(ContentId::parse);
    }

    private static Optional<String> afterScheme(String url) {
        String text = url.strip();
        return text.regionMatches(true, 0, "cid:", 0, 4) ? Optional.of(text.substring(4)) : Optional.empty();
    }

    /** The address that names this part in a document: {@code cid:part2@cxml.org}. */
    public String url() {
        return "cid:" + Percent.encode(value, PLAIN_IN_URL);
    }

    /** The value of a Content-ID header: {@code <part2@cxml.org>}. */
    public String header() {
        return "<" + value + ">";
    }

    @Override
    public String toString() {
        return value;
    }
}
