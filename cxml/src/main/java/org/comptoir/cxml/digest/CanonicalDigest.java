package org.comptoir.cxml.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.cxml.bound.DtdDefaults;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of an element in a form of our own that does not depend on how it was written down: names with namespaces and
 * without prefixes, attributes sorted, DTD defaults filled in, no comments, no white space between elements, text in
 * UTF-8. A card counts by its last four digits, for a digest of the whole number beside a document that says all the rest would
 * give the number away. The form frames names and values with characters XML forbids, so two different documents never share it.
 *
 * <p>Digests are stored beside orders for as long as these: the form must stay as it is.
 */
public final class CanonicalDigest {

    private static final byte ELEMENT = 1;
    private static final byte ATTRIBUTE = 2;
    private static final byte TEXT = 3;
    private static final byte END = 4;
    private static final byte SEPARATOR = 0;
    private static final int LAST_DIGITS = 4;

    private final Sha256 sha256 = new Sha256();
    private char[] pending = new char[256];
    private int pendingLength;
    private boolean leaf;
    /** Namespace, name and value of each attribute of an element, in order. */
    private String[] sorted = new String[48];

    private int sortedLength;

    public void start(XMLStreamReader xml) {
        flushText(false);
        leaf = true;
        put(ELEMENT);
        name(xml.getNamespaceURI(), xml.getLocalName());
        attributes(xml);
    }

    public void text(XMLStreamReader xml) {
        int length = xml.getTextLength();
        if (pendingLength + length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(pending.length * 2, pendingLength + length));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), pending, pendingLength, length);
        pendingLength += length;
    }

    public void end() {
        flushText(leaf);
        leaf = false;
        put(END);
    }

    /** {@return 64 hexadecimal digits; the digest is used up} */
    public String hex() {
        return sha256.hex();
    }

    private void attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        String[] defaults = DtdDefaults.of(xml.getLocalName());
        if (count == 1 && defaults.length == 0) {
            attribute(xml.getAttributeNamespace(0), xml.getAttributeLocalName(0), value(xml, 0));
            return;
        }
        if (sorted.length < 3 * (count + defaults.length / 2)) {
            sorted = new String[6 * (count + defaults.length)];
        }
        sortedLength = 0;
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            insert(namespace == null ? "" : namespace, xml.getAttributeLocalName(i), value(xml, i));
        }
        for (int i = 0; i < defaults.length; i += 2) {
            if (!has(defaults[i])) {
                insert("", defaults[i], defaults[i + 1]);
            }
        }
        for (int i = 0; i < sortedLength; i += 3) {
            attribute(sorted[i], sorted[i + 1], sorted[i + 2]);
        }
    }

    private static String value(XMLStreamReader xml, int attribute) {
        String value = xml.getAttributeValue(attribute);
        boolean card = xml.getLocalName().equals("PCard")
                && xml.getAttributeLocalName(attribute).equals("number");
        return card && value.length() > LAST_DIGITS ? value.substring(value.length() - LAST_DIGITS) : value;
    }

    private void insert(String namespace, String name, String value) {
        int at = sortedLength;
        while (at > 0 && isBefore(namespace, name, at - 3)) {
            at -= 3;
        }
        System.arraycopy(sorted, at, sorted, at + 3, sortedLength - at);
        sorted[at] = namespace;
        sorted[at + 1] = name;
        sorted[at + 2] = value;
        sortedLength += 3;
    }

    private boolean isBefore(String namespace, String name, int other) {
        int namespaces = namespace.compareTo(sorted[other]);
        return namespaces != 0 ? namespaces < 0 : name.compareTo(sorted[other + 1]) < 0;
    }

    private boolean has(String name) {
        for (int i = 0; i < sortedLength; i += 3) {
            if (sorted[i].isEmpty() && sorted[i + 1].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void attribute(@Nullable String namespace, String name, String value) {
        put(ATTRIBUTE);
        name(namespace, name);
        utf8(value);
        put(SEPARATOR);
    }

    private void name(@Nullable String namespace, String local) {
        if (namespace != null && !namespace.isEmpty()) {
            utf8(namespace);
        }
        put(SEPARATOR);
        utf8(local);
        put(SEPARATOR);
    }

    private void flushText(boolean keepBlank) {
        if (pendingLength > 0 && (keepBlank || !isBlank())) {
            put(TEXT);
            text();
            put(SEPARATOR);
        }
        pendingLength = 0;
    }

    private boolean isBlank() {
        for (int i = 0; i < pendingLength; i++) {
            if (pending[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void text() {
        int at = 0;
        while (at < pendingLength && pending[at] < 0x80) {
            put((byte) pending[at++]);
        }
        if (at < pendingLength) {
            encoded(new String(pending, at, pendingLength - at));
        }
    }

    private void utf8(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && text.charAt(at) < 0x80) {
            put((byte) text.charAt(at++));
        }
        if (at < length) {
            encoded(text.substring(at));
        }
    }

    private void encoded(String text) {
        sha256.put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte b) {
        sha256.put(b);
    }
}
