package org.comptoir.cxml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharArrayReader;
import java.nio.CharBuffer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.comptoir.cxml.CxmlException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads cXML documents of strangers. Opens no file and no connection whatever a document says, accepts a DOCTYPE and
 * refuses any declaration inside it, and stops at the {@link CxmlLimits limits}.
 *
 * <pre>{@code
 * CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);   // once, for all threads
 * CxmlIncoming incoming = reader.open(bytes, null);         // envelope and header
 * authenticate(incoming.header());
 * CxmlDocument document = incoming.body();                  // the rest
 * }</pre>
 */
public final class CxmlReader {

    private final XMLInputFactory factory;
    private final CxmlLimits limits;

    public CxmlReader(CxmlLimits limits) {
        this.limits = limits;
        this.factory = hardened(limits);
    }

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
     * Reads as far as the sender can be known.
     *
     * @param document the whole document
     * @param httpCharset the charset of the Content-Type header; null when it named none
     */
    public CxmlIncoming open(byte[] document, @Nullable String httpCharset) throws CxmlException {
        if (document.length > limits.bytes()) {
            throw CxmlException.whole(
                    Reason.LIMIT,
                    "The document has %d bytes; at most %d are read".formatted(document.length, limits.bytes()));
        }
        if (document.length == 0) {
            throw CxmlException.whole(Reason.MALFORMED, "The document is empty");
        }
        CharBuffer text = Decoding.decode(document, httpCharset);
        String systemId = Prolog.check(text);
        try {
            XMLStreamReader xml =
                    factory.createXMLStreamReader(new CharArrayReader(text.array(), text.arrayOffset(), text.length()));
            if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
                throw CxmlException.whole(Reason.FORBIDDEN, "Only XML 1.0 is read, not " + xml.getVersion());
            }
            return CxmlIncoming.open(new XmlCursor(xml, limits), systemId);
        } catch (XMLStreamException e) {
            throw XmlCursor.unreadable(e, null);
        }
    }

    /** Reads a document whose sender need not be known first, such as the answer to a request of ours. */
    public CxmlDocument read(byte[] document, @Nullable String httpCharset) throws CxmlException {
        return open(document, httpCharset).body();
    }
}
