package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * Text in one language.
 *
 * <p>Used for {@code Name}, {@code Creator}, {@code CatalogName}, {@code TaxLocation} ….
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class LocalizedText {
    /** {@code @xml:lang}, required. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace", required = true)
    public @Nullable String lang;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
