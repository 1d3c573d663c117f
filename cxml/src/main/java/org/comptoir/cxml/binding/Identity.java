package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The identity inside a Credential; usually text, by the DTD anything. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Identity extends AnyContent {
    /** {@code @lastChangedTimestamp}, optional. */
    @XmlAttribute
    public @Nullable String lastChangedTimestamp;
}
