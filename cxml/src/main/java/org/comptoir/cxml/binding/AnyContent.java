package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;

/** What the elements have in common whose content the DTD leaves open ({@code ANY}). */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
public abstract class AnyContent {

    /** Text as {@link String} and elements as {@link XmlFragment}, in document order. */
    @XmlMixed
    @XmlAnyElement(XmlFragmentHandler.class)
    public final List<Object> content = new ArrayList<>(0);

    /** The text directly inside, without surrounding white space; child elements are left out. */
    public final String text() {
        return MixedText.of(content);
    }

    /** The content as XML, escaped. {@link #content} made of this one fragment means the same. */
    public final String xml() {
        StringBuilder xml = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String text) {
                MixedText.appendEscaped(xml, text);
            } else if (part instanceof XmlFragment fragment) {
                xml.append(fragment.xml());
            }
        }
        return xml.toString();
    }
}
