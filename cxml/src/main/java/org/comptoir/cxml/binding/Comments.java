package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks for people, with attachments mixed in. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Comments {
    /** {@code @xml:lang}, optional. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;

    /** Text as {@link String} and {@link Attachment}, in document order. */
    @XmlMixed
    @XmlElementRef(name = "Attachment", type = Attachment.class)
    public final List<Object> content = new ArrayList<>(0);

    /** The text without attachments and without surrounding white space. */
    public final String text() {
        return MixedText.of(content);
    }
}
