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

    @Override
    public String toString() {
        return xml;
    }
}
