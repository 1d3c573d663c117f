package org.comptoir.gateway.coresystem.format;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8 into memory: elements without namespaces of their own, indented by nobody, escaped by the writer. */
public final class XmlText {

    private static final XMLOutputFactory FACTORY = new WstxOutputFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
    private final XMLStreamWriter xml;

    public XmlText() {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /** @param name with its prefix, where it has one */
    public XmlText open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    public XmlText close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    /** An element with a text; none where the text is empty. */
    public XmlText leaf(String name, String text, String... attributes) {
        if (text.isEmpty()) {
            return this;
        }
        open(name, attributes);
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
        return close();
    }

    public XmlText leaf(String name, Optional<String> text, String... attributes) {
        return leaf(name, text.orElse(""), attributes);
    }

    public byte[] end() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
    }

    private static IllegalStateException broken(XMLStreamException failure) {
        return new IllegalStateException("XML could not be written into memory", failure);
    }
}
