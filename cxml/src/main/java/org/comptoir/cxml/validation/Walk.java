package org.comptoir.cxml.validation;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.HardenedXml;
import org.comptoir.cxml.dtd.Dtd;
import org.comptoir.cxml.dtd.ElementDeclaration;
import org.jspecify.annotations.Nullable;

/** Goes through a document once and shows each element to the judges. */
final class Walk {

    private static final int LONGEST_NAME = 200;

    private final XMLStreamReader xml;
    private final CxmlLimits limits;
    private final Dtd dtd;
    private final Judge[] judges;
    private final List<OpenElement> levels = new ArrayList<>();
    private int depth;
    private int lines;

    Walk(XMLStreamReader xml, CxmlLimits limits, Dtd dtd, List<Judge> judges) {
        this.xml = xml;
        this.limits = limits;
        this.dtd = dtd;
        this.judges = judges.toArray(new Judge[0]);
    }

    /** @throws CxmlException where the document cannot be read further */
    void toTheEnd() throws CxmlException {
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                on(event);
            }
        } catch (XMLStreamException e) {
            throw HardenedXml.unreadable(e);
        }
        for (Judge judge : judges) {
            judge.ended();
        }
    }

    private void on(int event) throws CxmlException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (depth > 0) {
                    levels.get(depth - 1).fill();
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw problem(
                        Reason.FORBIDDEN,
                        "The entity &%s; is not declared. Write the character or its number"
                                .formatted(xml.getLocalName()));
            default -> {}
        }
    }

    private void open() throws CxmlException {
        String name = qualified(xml.getPrefix(), xml.getLocalName());
        if (name.length() > LONGEST_NAME) {
            throw problem(Reason.LIMIT, "An element name has more than %d characters".formatted(LONGEST_NAME));
        }
        if ((name.equals("ItemOut") || name.equals("ItemIn")) && ++lines > limits.lines()) {
            throw problem(Reason.LIMIT, "More than %d lines. Split the document".formatted(limits.lines()));
        }
        if (depth == levels.size()) {
            levels.add(new OpenElement(depth == 0 ? null : levels.get(depth - 1)));
        }
        OpenElement element = levels.get(depth++);
        ElementDeclaration declaration = dtd.element(name).orElse(null);
        Location location = xml.getLocation();
        element.begin(name, declaration, location.getLineNumber(), location.getColumnNumber());
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            element.addAttribute(
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.addAttribute(
                    qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        for (Judge judge : judges) {
            judge.opened(element);
        }
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void text() throws CxmlException {
        if (depth == 0) {
            return;
        }
        OpenElement element = levels.get(depth - 1);
        element.fill();
        boolean blank = xml.isWhiteSpace();
        if (blank && element.text().isEmpty()) {
            return; // the line ends between lines of a long document
        }
        element.text().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (element.text().length() > limits.text()) {
            throw problem(
                    Reason.LIMIT,
                    "The text of %s has more than %d characters".formatted(element.path(), limits.text()));
        }
        if (!blank) {
            for (Judge judge : judges) {
                judge.text(element);
            }
        }
    }

    private void close() {
        OpenElement element = levels.get(--depth);
        for (Judge judge : judges) {
            judge.closed(element);
        }
    }

    private CxmlException problem(Reason reason, String message) {
        Location location = xml.getLocation();
        return new CxmlException(reason, message, location.getLineNumber(), location.getColumnNumber());
    }
}
