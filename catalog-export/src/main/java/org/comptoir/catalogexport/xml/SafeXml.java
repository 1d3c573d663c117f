package org.comptoir.catalogexport.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.comptoir.catalogexport.CatalogFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A forward reader over XML of strangers. A DOCTYPE is passed over and never fetched; an entity, a text over 1 MiB, more than
 * 100 levels or 200 attributes end the file with a {@link CatalogFormatException} that names the line.
 */
public final class SafeXml implements AutoCloseable {

    private static final int DEEPEST = 100;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final XMLInputFactory FACTORY = hardened();

    private final XMLStreamReader xml;
    private final InputStream bytes;

    /** @param bytes closed with this */
    public SafeXml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw unreadable(broken, 1);
        }
        if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
            throw new CatalogFormatException(1, "Only XML 1.0 is read, not " + xml.getVersion());
        }
    }

    private static XMLInputFactory hardened() {
        // by name: another StAX on the class path must not take its place
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }

    /** The next event of the parser. */
    public int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new CatalogFormatException(
                        line(),
                        "Line %d uses the entity &%s; which is not part of XML. Write the character itself"
                                .formatted(line(), xml.getLocalName()));
            }
            return event;
        } catch (XMLStreamException broken) {
            throw unreadable(broken, line());
        }
    }

    /** The next start of an element; null at the end of the document. */
    public @Nullable String nextElement() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return name();
            }
        }
        return null;
    }

    public String name() {
        return xml.getLocalName();
    }

    public String text() {
        return xml.getText();
    }

    public int attributes() {
        return xml.getAttributeCount();
    }

    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    public String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** Of the element that begins here; blank where it has none such. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    public long line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static CatalogFormatException unreadable(XMLStreamException broken, long line) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof CatalogFormatException told) {
                return told;
            }
        }
        long place = broken.getLocation() == null
                ? line
                : Math.max(1, broken.getLocation().getLineNumber());
        String first = String.valueOf(broken.getMessage()).lines().findFirst().orElse("it is not well formed");
        return (CatalogFormatException) new CatalogFormatException(
                        place,
                        "From line %d on the XML cannot be read: %s. Send the file again as a whole"
                                .formatted(place, first))
                .initCause(broken);
    }
}
