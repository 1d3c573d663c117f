package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** The supplier's number of an article. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierPartID {
    /** {@code @revisionID}, optional. */
    @XmlAttribute(name = "revisionID")
    public String revisionId;

    /** The text. */
    @XmlValue
    public String value;
}
