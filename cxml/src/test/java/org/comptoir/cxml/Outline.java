package org.comptoir.cxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A document as lines a person can check: one for each attribute and each text, with its path. */
final class Outline {

    private Outline() {}

    static String of(byte[] document) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return of(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What was written is no XML", e);
        }
    }

    private static String of(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder lines = new StringBuilder();
        Deque<String> path = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(xml.getLocalName());
                lines.append(String.join("/", path)).append('\n');
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    lines.append(String.join("/", path))
                            .append("/@")
                            .append(xml.getAttributeLocalName(i))
                            .append(" = ")
                            .append(xml.getAttributeValue(i))
                            .append('\n');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                lines.append(String.join("/", path))
                        .append(" = ")
                        .append(xml.getText().strip())
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
