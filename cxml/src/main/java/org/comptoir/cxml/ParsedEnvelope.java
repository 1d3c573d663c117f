package org.comptoir.cxml;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Message;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.Response;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/** What {@link CxmlIncoming} says of a document that the parser reads. */
final class ParsedEnvelope {

    private final XmlCursor cursor;
    private final Binder binder;
    private final CXML envelope;
    private final @Nullable String systemId;
    private @Nullable String requestName;
    private int event;

    private ParsedEnvelope(XmlCursor cursor, CXML envelope, @Nullable String systemId) {
        this.cursor = cursor;
        this.binder = new Binder(cursor);
        this.envelope = envelope;
        this.systemId = systemId;
    }

    static ParsedEnvelope open(XmlCursor cursor, @Nullable String systemId) throws CxmlException {
        if (cursor.next() != XMLStreamConstants.START_ELEMENT || !cursor.name().equalsIgnoreCase("cXML")) {
            throw cursor.problem(
                    Reason.STRUCTURE,
                    "The document is a %s. Only cXML documents are read here".formatted(cursor.name()));
        }
        if (!cursor.name().equals("cXML")) {
            cursor.note("should be written cXML");
        }
        ParsedEnvelope opened = new ParsedEnvelope(cursor, new Binder(cursor).begin(CXML.class), systemId);
        opened.readHeader();
        return opened;
    }

    private void readHeader() throws CxmlException {
        event = cursor.nextElement();
        if (event == XMLStreamConstants.START_ELEMENT && cursor.name().equals("Header")) {
            envelope.header = binder.bind(Header.class);
            event = cursor.nextElement();
        }
        if (event == XMLStreamConstants.START_ELEMENT && cursor.name().equals("Request")) {
            cursor.beginDigest();
            envelope.request = binder.begin(Request.class);
            event = cursor.nextElement();
            requestName = event == XMLStreamConstants.START_ELEMENT ? cursor.name() : null;
        }
    }

    CXML envelope() {
        return envelope;
    }

    Optional<String> systemId() {
        return Optional.ofNullable(systemId);
    }

    Optional<String> requestName() {
        return Optional.ofNullable(requestName);
    }

    CxmlDocument body() throws CxmlException {
        cursor.takeWhole();
        String digest = null;
        if (envelope.request != null) {
            binder.children(envelope.request, BoundType.of(Request.class), event);
            digest = cursor.endDigest();
            event = cursor.nextElement();
        }
        while (event == XMLStreamConstants.START_ELEMENT) {
            part();
            event = cursor.nextElement();
        }
        cursor.readToTheEnd();
        if (envelope.request == null && envelope.message == null && envelope.response == null) {
            throw cursor.problem(Reason.STRUCTURE, "The document holds no Request, Message or Response");
        }
        return CxmlDocument.read(envelope, requestName, digest, cursor.notes());
    }

    <B, I> ItemReader<B, I> items(ItemKind<B, I> kind) throws CxmlException {
        Object container = kind == ItemKind.CART ? message() : envelope.request;
        while (container instanceof Message && isStart("Status")) {
            binder.child(container, BoundType.of(Message.class));
            event = cursor.nextElement();
        }
        if (container == null || !isStart(kind.bodyName)) {
            throw cursor.problem(
                    Reason.STRUCTURE,
                    "The document is no %s in a %s. Only those are read here".formatted(kind, kind.envelope));
        }
        ItemReader<B, I> items = new ItemReader<>(cursor, kind, container);
        BoundType.of(container.getClass()).elementOf(kind.body).set(container, items.body());
        return items;
    }

    private @Nullable Message message() throws CxmlException {
        if (isStart("Message")) {
            envelope.message = binder.begin(Message.class);
            event = cursor.nextElement();
        }
        return envelope.message;
    }

    private boolean isStart(String name) {
        return event == XMLStreamConstants.START_ELEMENT && cursor.name().equals(name);
    }

    private void part() throws CxmlException {
        boolean first = envelope.request == null && envelope.message == null && envelope.response == null;
        switch (cursor.name()) {
            case "Message" -> {
                requireFirst(first);
                envelope.message = binder.bind(Message.class);
            }
            case "Response" -> {
                requireFirst(first);
                envelope.response = binder.bind(Response.class);
            }
            case "Request", "Header" ->
                throw cursor.problem(
                        Reason.STRUCTURE,
                        "%s stands in the wrong place. A document has one Header and then one Request"
                                .formatted(cursor.name()));
            default -> binder.child(envelope, BoundType.of(CXML.class));
        }
    }

    private void requireFirst(boolean first) throws CxmlException {
        if (!first) {
            throw cursor.problem(
                    Reason.STRUCTURE,
                    "%s is a second body. A document holds one Request, Message or Response".formatted(cursor.name()));
        }
    }
}
