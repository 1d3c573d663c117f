package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** The supplier's number of an article. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierPartID {
    /** {@code @revisionID}, optional. */
    @XmlAttribute(name = "revisionID")
    public @Nullable String revisionId;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
