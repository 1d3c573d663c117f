package org.comptoir.cxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of an element in a form of our own that does not depend on how it was written down: names with namespaces and
 * without prefixes, attributes sorted, DTD defaults filled in, no comments, no white space between elements, text in
 * UTF-8. The form frames names and values with characters XML forbids, so two different documents never share it.
 *
 * <p>Digests are stored beside orders for as long as these: the form must stay as it is.
 */
final class CanonicalDigest {

    private static final byte ELEMENT = 1;
    private static final byte ATTRIBUTE = 2;
    private static final byte TEXT = 3;
    private static final byte END = 4;
    private static final byte SEPARATOR = 0;

    private final MessageDigest sha256 = newSha256();
    private final byte[] buffer = new byte[4096];
    private int filled;
    private char[] pending = new char[256];
    private int pendingLength;
    private boolean leaf;

    void start(XMLStreamReader xml) {
        flushText(false);
        leaf = true;
        put(ELEMENT);
        name(xml.getNamespaceURI(), xml.getLocalName());
        attributes(xml);
    }

    void text(XMLStreamReader xml) {
        int length = xml.getTextLength();
        if (pendingLength + length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(pending.length * 2, pendingLength + length));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), pending, pendingLength, length);
        pendingLength += length;
    }

    void end() {
        flushText(leaf);
        leaf = false;
        put(END);
    }

    /** {@return 64 hexadecimal digits; the digest is used up} */
    String hex() {
        drain();
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void attributes(XMLStreamReader xml) {
        String[] defaults = DtdDefaults.of(xml.getLocalName());
        int count = xml.getAttributeCount();
        if (count == 1 && defaults.length == 0) {
            attribute(xml.getAttributeNamespace(0), xml.getAttributeLocalName(0), xml.getAttributeValue(0));
            return;
        }
        String[][] all = new String[count + defaults.length / 2][];
        int n = 0;
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            all[n++] = new String[] {
                namespace == null ? "" : namespace, xml.getAttributeLocalName(i), xml.getAttributeValue(i)
            };
        }
        for (int i = 0; i < defaults.length; i += 2) {
            if (!has(all, n, defaults[i])) {
                all[n++] = new String[] {"", defaults[i], defaults[i + 1]};
            }
        }
        Arrays.sort(all, 0, n, CanonicalDigest::byName);
        for (int i = 0; i < n; i++) {
            attribute(all[i][0], all[i][1], all[i][2]);
        }
    }

    private static boolean has(String[][] attributes, int count, String name) {
        for (int i = 0; i < count; i++) {
            if (attributes[i][0].isEmpty() && attributes[i][1].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static int byName(String[] a, String[] b) {
        int namespaces = a[0].compareTo(b[0]);
        return namespaces != 0 ? namespaces : a[1].compareTo(b[1]);
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
            utf8(new String(pending, 0, pendingLength));
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

    private void utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (filled + bytes.length > buffer.length) {
            drain();
        }
        if (bytes.length > buffer.length) {
            sha256.update(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    private void put(byte b) {
        if (filled == buffer.length) {
            drain();
        }
        buffer[filled++] = b;
    }

    private void drain() {
        sha256.update(buffer, 0, filled);
        filled = 0;
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
