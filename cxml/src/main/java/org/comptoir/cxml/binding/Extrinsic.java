package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A named extra without a meaning fixed by cXML; any content. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Extrinsic extends AnyContent {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;
}
