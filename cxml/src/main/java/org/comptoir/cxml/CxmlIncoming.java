package org.comptoir.cxml;

import java.util.Optional;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.plain.PlainEnvelope;
import org.jspecify.annotations.Nullable;

/** A document of which envelope and header are read and the body is not yet. For one thread. */
public final class CxmlIncoming {

    private final CXML envelope;
    private final Optional<String> systemId;
    private final Optional<String> requestName;
    private final @Nullable PlainEnvelope plain;
    private final Parsing parsing;
    private boolean consumed;

    /** The parser's reading of the same document, from its beginning. */
    interface Parsing {
        ParsedEnvelope open() throws CxmlException;
    }

    private CxmlIncoming(PlainEnvelope plain, Parsing parsing) {
        this.envelope = plain.envelope();
        this.systemId = plain.systemId();
        this.requestName = plain.requestName();
        this.plain = plain;
        this.parsing = parsing;
    }

    private CxmlIncoming(ParsedEnvelope parsed) {
        this.envelope = parsed.envelope();
        this.systemId = parsed.systemId();
        this.requestName = parsed.requestName();
        this.plain = null;
        this.parsing = () -> parsed;
    }

    static CxmlIncoming of(PlainEnvelope plain, Parsing parsing) {
        return new CxmlIncoming(plain, parsing);
    }

    static CxmlIncoming of(ParsedEnvelope parsed) {
        return new CxmlIncoming(parsed);
    }

    /** Empty for a Response, and for a document that lacks it. */
    public Optional<Header> header() {
        return Optional.ofNullable(envelope.header);
    }

    /** Unchanged when the sender tries again. */
    public Optional<String> payloadId() {
        return Optional.ofNullable(envelope.payloadId);
    }

    /** As written; {@link CxmlTimestamp#parse} reads it. */
    public Optional<String> timestamp() {
        return Optional.ofNullable(envelope.timestamp);
    }

    /** {@code xml:lang} of the envelope, such as {@code fr-FR}. */
    public Optional<String> language() {
        return Optional.ofNullable(envelope.lang);
    }

    /** What the DOCTYPE names; only ever shown, never opened. */
    public Optional<String> systemId() {
        return systemId;
    }

    /** Name of the element inside {@code Request}; empty for anything but a request. */
    public Optional<String> requestName() {
        return requestName;
    }

    /** Reads the rest. Once. */
    public CxmlDocument body() throws CxmlException {
        requireUnread();
        return plain != null && plain.readBody()
                ? CxmlDocument.read(plain)
                : parsing.open().body();
    }

    /**
     * Reads the rest item by item, instead of {@link #body()}.
     *
     * @param kind {@link ItemKind#ORDER} or {@link ItemKind#CART}
     * @throws CxmlException when the document is of another kind, or its items come before its header
     */
    public <B, I> ItemReader<B, I> items(ItemKind<B, I> kind) throws CxmlException {
        if (kind.envelope == null) {
            throw new IllegalArgumentException(kind + " has no envelope. Use CxmlReader.openIndex");
        }
        requireUnread();
        return parsing.open().items(kind);
    }

    private void requireUnread() {
        if (consumed) {
            throw new IllegalStateException("The body was read before; keep the document it gave");
        }
        consumed = true;
    }
}
