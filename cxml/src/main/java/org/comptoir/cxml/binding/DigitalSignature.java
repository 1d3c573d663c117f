package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** A signature in place of a shared secret; out of use. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DigitalSignature extends AnyContent {
    /** {@code @type}, {@code PK7 self-contained} when absent. */
    @XmlAttribute
    public String type = "PK7 self-contained";

    /** {@code @encoding}, {@code Base64} when absent. */
    @XmlAttribute
    public String encoding = "Base64";
}
