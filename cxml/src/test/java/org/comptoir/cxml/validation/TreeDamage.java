package org.comptoir.cxml.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Damages the grammar of a document and leaves it well-formed; the same seed damages the same way. */
final class TreeDamage {

    private final Random random;

    TreeDamage(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] sound) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(sound));
        for (int i = random.nextInt(3); i >= 0; i--) {
            damage(document);
        }
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document.getDocumentElement()), new StreamResult(damaged));
        return damaged.toByteArray();
    }

    private void damage(Document document) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getDocumentElement().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        if (elements.isEmpty()) {
            return;
        }
        Element one = elements.get(random.nextInt(elements.size()));
        Element other = elements.get(random.nextInt(elements.size()));
        switch (random.nextInt(8)) {
            case 0 -> one.getParentNode().removeChild(one);
            case 1 -> one.getParentNode().insertBefore(one.cloneNode(true), one);
            case 2 -> swapWithNext(one);
            case 3 -> document.renameNode(one, null, other.getTagName());
            case 4 -> other.appendChild(one.cloneNode(true));
            case 5 ->
                one.insertBefore(document.createTextNode(random.nextBoolean() ? "text" : " "), one.getFirstChild());
            case 6 -> damageAttribute(one, other);
            default ->
                one.setAttribute(random.nextBoolean() ? "type" : "operation", random.nextBoolean() ? "new" : "odd");
        }
    }

    private static void swapWithNext(Element element) {
        Node next = element.getNextSibling();
        while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
            next = next.getNextSibling();
        }
        if (next != null) {
            element.getParentNode().insertBefore(next, element);
        }
    }

    private void damageAttribute(Element one, Element other) {
        if (one.getAttributes().getLength() == 0) {
            return;
        }
        Attr attribute = (Attr)
                one.getAttributes().item(random.nextInt(one.getAttributes().getLength()));
        one.removeAttributeNode(attribute);
        if (random.nextBoolean()) {
            other.setAttribute(attribute.getName(), attribute.getValue());
        }
    }
}
