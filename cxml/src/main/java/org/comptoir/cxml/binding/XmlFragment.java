package org.comptoir.cxml.binding;

import java.util.Objects;

/**
 * A piece of well-formed XML content, kept as it was: elements with their text, namespaces declared inside.
 *
 * <p>Made by the reader, or by a program that vouches for its form: it is written as it stands. For example
 * {@code <Money currency="EUR">9.50</Money>}.
 *
 * @param xml elements and escaped text, without declarations, comments or processing instructions
 */
public record XmlFragment(String xml) {

    public XmlFragment {
        Objects.requireNonNull(xml, "xml");
    }

    /** Says how long it is and not what it holds: open content may hold a secret. */
    @Override
    public String toString() {
        return "XML of %d characters".formatted(xml.length());
    }
}
