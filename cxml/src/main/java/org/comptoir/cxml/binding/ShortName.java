package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A name for lists and forms: at most 50 characters, 30 are advised. */
@XmlRootElement(name = "ShortName")
@XmlAccessorType(XmlAccessType.FIELD)
public class ShortName {
    /** The text. */
    @XmlValue
    public @Nullable String value;
}
