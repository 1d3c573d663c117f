package org.comptoir.cxml;

import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.binding.CXML;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read to its end, or one to be written.
 *
 * @param content the envelope with all that is in it
 * @param requestNameOrNull name of the element inside {@code Request}, bound or not
 * @param digestOrNull see {@link #requestDigest()}
 * @param notes what was tolerated or left out while reading, each with path and line; at most 50
 */
public record CxmlDocument(
        CXML content,
        @Nullable String requestNameOrNull,
        @Nullable String digestOrNull,
        List<String> notes) {

    public CxmlDocument {
        notes = List.copyOf(notes);
    }

    /** A document to be written. */
    public static CxmlDocument of(CXML content) {
        return new CxmlDocument(content, null, null, List.of());
    }

    /** Name of the element inside {@code Request}; empty for anything but a request that was read. */
    public Optional<String> requestName() {
        return Optional.ofNullable(requestNameOrNull);
    }

    /** Name of the element inside {@code Request} or {@code Message}, such as {@code ShipNoticeRequest}; empty when there is none. */
    public Optional<String> documentName() {
        return requestNameOrNull != null ? requestName() : DocumentName.of(content);
    }

    /**
     * SHA-256 of the {@code Request} element as 64 hexadecimal digits: the same for the same content, however it was
     * indented, encoded or prefixed, and whatever header and timestamp it came with. Empty unless a request was read.
     */
    public Optional<String> requestDigest() {
        return Optional.ofNullable(digestOrNull);
    }
}
