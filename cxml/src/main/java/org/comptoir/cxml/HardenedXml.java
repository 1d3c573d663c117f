package org.comptoir.cxml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.comptoir.cxml.CxmlException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which XML of strangers is opened. Opens no file and no connection whatever a document says,
 * accepts a DOCTYPE and refuses any declaration inside it, and stops at the {@link CxmlLimits limits}.
 */
public final class HardenedXml {

    private static final int START = 8192;

    private final XMLInputFactory factory;
    private final CxmlLimits limits;

    public HardenedXml(CxmlLimits limits) {
        this.limits = limits;
        this.factory = hardened(limits);
    }

    /**
     * A document opened before its root element.
     *
     * @param xml bare events; an entity that nobody declared is an event too, and must be refused by who reads
     * @param systemId what the DOCTYPE names; only ever shown, never opened
     * @param notes what was tolerated so far
     */
    public record Opened(XMLStreamReader xml, Optional<String> systemId, List<String> notes) {}

    private static XMLInputFactory hardened(CxmlLimits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.text());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) limits.text());
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }

    /**
     * Decodes the document, checks what stands before its root element and starts to read it.
     *
     * @param httpCharset the charset of the Content-Type header; null when it named none
     * @param roots which root elements a DOCTYPE may name
     */
    public Opened open(byte[] document, @Nullable String httpCharset, Predicate<String> roots) throws CxmlException {
        if (document.length > limits.bytes()) {
            throw CxmlException.whole(
                    Reason.LIMIT,
                    "The document has %d bytes; at most %d are read".formatted(document.length, limits.bytes()));
        }
        if (document.length == 0) {
            throw CxmlException.whole(Reason.MALFORMED, "The document is empty");
        }
        List<String> notes = new ArrayList<>(0);
        CharBuffer text = Decoding.decode(document, httpCharset, notes);
        String systemId = Prolog.check(text, roots, notes);
        try {
            return opened(
                    factory.createXMLStreamReader(new CharArrayReader(text.array(), text.arrayOffset(), text.length())),
                    systemId,
                    notes);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /**
     * The same for a document that is read as it comes and never held as a whole.
     *
     * @param document read as far as the parser needs; not closed
     */
    Opened open(InputStream document, @Nullable String httpCharset, Predicate<String> roots) throws CxmlException {
        List<String> notes = new ArrayList<>(0);
        try {
            Reader text = Decoding.decode(document, httpCharset, notes);
            PushbackReader rewound = new PushbackReader(text, START);
            char[] start = new char[START];
            int length = fill(text, start);
            String systemId = Prolog.checkStart(CharBuffer.wrap(start, 0, length), length < START, roots, notes);
            rewound.unread(start, 0, length);
            return opened(factory.createXMLStreamReader(rewound), systemId, notes);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw XmlCursor.brokenOff(e, null);
        }
    }

    private static int fill(Reader text, char[] start) throws IOException {
        int length = 0;
        for (int n = 0; n >= 0 && length < start.length; length += Math.max(n, 0)) {
            n = text.read(start, length, start.length - length);
        }
        return length;
    }

    private static Opened opened(XMLStreamReader xml, @Nullable String systemId, List<String> notes)
            throws CxmlException {
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw new CxmlException(Reason.FORBIDDEN, "Only XML 1.0 is read, not " + xml.getVersion(), 1, 1);
        }
        return new Opened(xml, Optional.ofNullable(systemId), notes);
    }

    /** What the parser has against the document, with the place and the kind of fault. */
    public static CxmlException unreadable(XMLStreamException e) {
        return XmlCursor.unreadable(e, null);
    }
}
