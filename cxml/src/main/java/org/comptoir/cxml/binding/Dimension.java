package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** One measure of a thing. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Dimension {
    /** {@code @quantity}, required. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @type}, required. One of {@code length}, {@code width}, {@code height}, {@code weight}, {@code volume}, {@code stackHeight}, {@code grossWeight}, {@code grossVolume}, {@code unitGrossWeight}, {@code unitNetWeight}. */
    @XmlAttribute(required = true)
    @Allowed({
        "length",
        "width",
        "height",
        "weight",
        "volume",
        "stackHeight",
        "grossWeight",
        "grossVolume",
        "unitGrossWeight",
        "unitNetWeight"
    })
    public @Nullable String type;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;
}
