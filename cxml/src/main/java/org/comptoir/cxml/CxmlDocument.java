package org.comptoir.cxml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.plain.PlainEnvelope;
import org.jspecify.annotations.Nullable;

/** A document that was read to its end, or one to be written. */
public final class CxmlDocument {

    private final CXML content;
    private final @Nullable String requestName;
    private final List<String> notes;
    /** Holds what is to be hashed until somebody asks; null when nobody can. */
    private @Nullable Supplier<String> digesting;

    private @Nullable String digest;

    private CxmlDocument(CXML content, @Nullable String requestName, List<String> notes) {
        this.content = content;
        this.requestName = requestName;
        this.notes = List.copyOf(notes);
    }

    /** A document to be written. */
    public static CxmlDocument of(CXML content) {
        return new CxmlDocument(content, null, List.of());
    }

    static CxmlDocument read(CXML content, @Nullable String requestName, @Nullable String digest, List<String> notes) {
        CxmlDocument read = new CxmlDocument(content, requestName, notes);
        read.digest = digest;
        return read;
    }

    static CxmlDocument read(PlainEnvelope plain) {
        CxmlDocument read =
                new CxmlDocument(plain.envelope(), plain.requestName().orElse(null), List.of());
        read.digesting = plain.envelope().request == null ? null : plain::requestDigest;
        return read;
    }

    /** The envelope with all that is in it. */
    public CXML content() {
        return content;
    }

    /** What was tolerated or left out while reading, each with path and line; at most 50. */
    public List<String> notes() {
        return notes;
    }

    /** Name of the element inside {@code Request}, bound or not; empty for anything but a request that was read. */
    public Optional<String> requestName() {
        return Optional.ofNullable(requestName);
    }

    /** Name of the element inside {@code Request} or {@code Message}, such as {@code ShipNoticeRequest}; empty when there is none. */
    public Optional<String> documentName() {
        return requestName != null ? requestName() : DocumentName.of(content);
    }

    /**
     * SHA-256 of the {@code Request} element as 64 hexadecimal digits: the same for the same content, however it was
     * indented, encoded or prefixed, and whatever header and timestamp it came with. Empty unless a request was read.
     *
     * <p>Hashed when it is first asked for.
     */
    public synchronized Optional<String> requestDigest() {
        if (digesting != null) {
            digest = digesting.get();
            digesting = null;
        }
        return Optional.ofNullable(digest);
    }
}
