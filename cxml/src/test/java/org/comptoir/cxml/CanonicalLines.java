package org.comptoir.cxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comptoir.cxml.bound.DtdDefaults;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document as lines, read by the JDK's parser, which shares nothing with ours: one line for each element, attribute
 * and text, with a path that counts elements of one name. Two documents have the same lines when they mean the same:
 * names with their namespaces, attributes in any order and with the DTD's defaults, texts to the last blank; not
 * comments, not white space between elements.
 */
final class CanonicalLines {

    private final List<String> lines = new ArrayList<>();

    private CanonicalLines() {}

    /** @param charset of the bytes; null for what the document says */
    static List<String> of(byte[] document, @Nullable String charset) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            InputSource source = new InputSource(new ByteArrayInputStream(document));
            source.setEncoding(charset);
            Element root = factory.newDocumentBuilder().parse(source).getDocumentElement();
            CanonicalLines lines = new CanonicalLines();
            // the reader takes a root in lower case for what it is meant to be, and notes it
            String name = root.getTagName().equals("cxml") ? "cXML" : name(root);
            lines.element(name, root.getTagName().equals("cxml") ? "cXML" : root.getLocalName(), root);
            return lines.lines;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The document cannot be compared", e);
        }
    }

    private void element(String path, String local, Element element) {
        lines.add(path);
        attributes(path, local, element);
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        Map<String, Integer> counts = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int texts = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                texts += text(path, text, leaf, texts);
                int count = counts.merge(name(inside), 1, Integer::sum);
                element("%s/%s[%d]".formatted(path, name(inside), count), inside.getLocalName(), inside);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
        text(path, text, leaf, texts);
    }

    private int text(String path, StringBuilder text, boolean leaf, int before) {
        boolean kept = leaf ? text.length() > 0 : !text.toString().isBlank();
        if (kept) {
            lines.add("%s/text()[%d] = %s".formatted(path, before + 1, text));
        }
        text.setLength(0);
        return kept ? 1 : 0;
    }

    private void attributes(String path, String local, Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.add("%s/@%s = %s".formatted(path, name(attribute), attribute.getValue()));
            }
        }
        String[] defaults = DtdDefaults.of(local);
        for (int i = 0; i < defaults.length; i += 2) {
            if (!element.hasAttribute(defaults[i])) {
                attributes.add("%s/@%s = %s".formatted(path, defaults[i], defaults[i + 1]));
            }
        }
        lines.addAll(attributes);
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getLocalName()
                : "{%s}%s".formatted(node.getNamespaceURI(), node.getLocalName());
    }
}
