package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The price before it was changed.
 *
 * <p>{@code OriginalPrice}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OriginalPrice {
    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;

    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;
}
