package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A fax line: a number, an address or a mail box. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("TelephoneNumber | URL | Email")
public class Fax {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code TelephoneNumber}, optional, one of a choice. */
    @XmlElement(name = "TelephoneNumber")
    public @Nullable TelephoneNumber telephoneNumber;

    /** {@code URL}, optional, one of a choice. */
    @XmlElement(name = "URL")
    public @Nullable URL url;

    /** {@code Email}, optional, one of a choice. */
    @XmlElement(name = "Email")
    public @Nullable Email email;
}
