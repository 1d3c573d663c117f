package org.comptoir.cxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Copies the element under the cursor as XML that can stand alone: each namespace is declared where it is first used. */
final class FragmentCopy {

    private static final String XML_PREFIX = "xml";

    private final XmlCursor cursor;
    private final XMLStreamReader xml;
    private final StringBuilder copy = new StringBuilder();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean empty;

    FragmentCopy(XmlCursor cursor) {
        this.cursor = cursor;
        this.xml = cursor.xml();
    }

    /** {@return the element just entered, up to its end, without comments and processing instructions} */
    String copy() throws CxmlException {
        start();
        while (!open.isEmpty()) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> text();
            }
        }
        return copy.toString();
    }

    private void start() {
        Map<String, String> outer = scopes.isEmpty() ? Map.of("", "") : scopes.peek();
        Map<String, String> scope = outer;
        String name = qualified(xml.getPrefix(), xml.getLocalName());
        copy.append('<').append(name);
        scope = declare(scope, outer, xml.getPrefix(), xml.getNamespaceURI());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                scope = declare(scope, outer, prefix, xml.getAttributeNamespace(i));
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            copy.append(' ')
                    .append(qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)))
                    .append("=\"");
            escape(xml.getAttributeValue(i), true);
            copy.append('"');
        }
        copy.append('>');
        scopes.push(scope);
        open.push(name);
        empty = true;
    }

    private void text() {
        escape(xml.getText(), false);
        empty = false;
    }

    private Map<String, String> declare(
            Map<String, String> scope, Map<String, String> outer, @Nullable String prefixOrNull, @Nullable String uri) {
        String prefix = prefixOrNull == null ? "" : prefixOrNull;
        String namespace = uri == null ? "" : uri;
        if (prefix.equals(XML_PREFIX) || namespace.equals(scope.get(prefix))) {
            return scope;
        }
        Map<String, String> wider = scope == outer ? new HashMap<>(outer) : scope;
        wider.put(prefix, namespace);
        copy.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
        escape(namespace, true);
        copy.append('"');
        return wider;
    }

    private void end() {
        String name = open.pop();
        scopes.pop();
        if (empty) {
            copy.setLength(copy.length() - 1);
            copy.append("/>");
        } else {
            copy.append("</").append(name).append('>');
        }
        empty = false;
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> copy.append("&amp;");
                case '<' -> copy.append("&lt;");
                case '>' -> copy.append("&gt;");
                case '\r' -> copy.append("&#13;");
                case '"' -> copy.append(attribute ? "&quot;" : "\"");
                case '\t' -> copy.append(attribute ? "&#9;" : "\t");
                case '\n' -> copy.append(attribute ? "&#10;" : "\n");
                default -> copy.append(c);
            }
        }
    }
}
