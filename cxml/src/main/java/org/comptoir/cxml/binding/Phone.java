package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A telephone line. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Phone {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code TelephoneNumber}, required. */
    @XmlElement(name = "TelephoneNumber", required = true)
    public @Nullable TelephoneNumber telephoneNumber;
}
