package org.comptoir.cxml.plain;

import java.util.Optional;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Message;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Response;
import org.jspecify.annotations.Nullable;

/** A plain document of which envelope and header are bound and the body is not yet. For one thread. */
public final class PlainEnvelope {

    private static final PlainElement ENVELOPE = PlainElement.of(CXML.class);
    private static final PlainElement HEADER = PlainElement.of(Header.class);
    private static final PlainElement REQUEST = PlainElement.of(Request.class);
    private static final PlainElement MESSAGE = PlainElement.of(Message.class);
    private static final PlainElement RESPONSE = PlainElement.of(Response.class);

    private final PlainCursor cursor;
    private final PlainBinder binder;
    private final CXML envelope = new CXML();
    private final @Nullable String systemId;
    private @Nullable String requestName;
    /** Of a request; else empty. */
    private final DigestForm form = new DigestForm();

    private PlainEnvelope(PlainCursor cursor, PlainBinder binder, @Nullable String systemId) {
        this.cursor = cursor;
        this.binder = binder;
        this.systemId = systemId;
    }

    /**
     * {@return the document as far as its header; empty when it is for the parser to read}
     *
     * @param document the whole document; not to be changed as long as it is read
     * @param httpCharset the charset of the Content-Type header; null when it named none
     */
    public static Optional<PlainEnvelope> open(byte[] document, @Nullable String httpCharset, PlainLimits limits) {
        try {
            PlainProlog prolog = PlainProlog.of(document, httpCharset);
            PlainCursor cursor = new PlainCursor(document, prolog.length(), prolog.ascii(), limits.text());
            PlainEnvelope opened = new PlainEnvelope(cursor, new PlainBinder(cursor, limits), prolog.systemId());
            opened.readHeader();
            return Optional.of(opened);
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private void readHeader() throws NotPlain {
        skipToTag();
        require(begins(ENVELOPE));
        cursor.at += ENVELOPE.open.length;
        require(binder.attributes(envelope, ENVELOPE));
        skipToTag();
        if (begins(HEADER)) {
            envelope.header = (Header) read(HEADER);
            skipToTag();
        }
        if (begins(REQUEST)) {
            Request request = new Request();
            envelope.request = request;
            cursor.at += REQUEST.open.length;
            binder.gather(form);
            require(binder.attributes(request, REQUEST));
            skipToTag();
            requestName = binder.peek(REQUEST.type());
        } else {
            require(begins(MESSAGE) || begins(RESPONSE));
        }
    }

    /**
     * Binds the rest. Once.
     *
     * @return whether all of the document is plain; else it is for the parser to read, and what was bound so far is void
     */
    public boolean readBody() {
        try {
            body();
            return true;
        } catch (NotPlain e) {
            return false;
        }
    }

    private void body() throws NotPlain {
        if (envelope.request != null) {
            binder.children(envelope.request, REQUEST.type());
            cursor.skipEnd(REQUEST.end);
            form.end();
        } else if (begins(MESSAGE)) {
            envelope.message = (Message) read(MESSAGE);
        } else {
            envelope.response = (Response) read(RESPONSE);
        }
        skipToTag();
        cursor.skipEnd(ENVELOPE.end);
        while (!cursor.isAtEnd()) {
            cursor.skipBlanks();
            if (!cursor.isAtEnd()) {
                cursor.skipComment();
            }
        }
    }

    private Object read(PlainElement element) throws NotPlain {
        cursor.at += element.open.length;
        return binder.element(element);
    }

    private boolean begins(PlainElement element) throws NotPlain {
        return cursor.isAtStart(element.open);
    }

    private void skipToTag() throws NotPlain {
        cursor.skipBlanks();
        while (cursor.here() == '<' && cursor.next() == '!') {
            cursor.skipComment();
            cursor.skipBlanks();
        }
        require(cursor.here() == '<');
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    public CXML envelope() {
        return envelope;
    }

    /** What the DOCTYPE names; only ever shown, never opened. */
    public Optional<String> systemId() {
        return Optional.ofNullable(systemId);
    }

    /** Name of the element inside {@code Request}; empty for anything but a request. */
    public Optional<String> requestName() {
        return Optional.ofNullable(requestName);
    }

    /** {@return the digest of a request whose body was read; made again at each call} */
    public String requestDigest() {
        return form.digest();
    }
}
