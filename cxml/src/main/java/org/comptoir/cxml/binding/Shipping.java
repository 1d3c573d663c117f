package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The cost of shipping. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Shipping {
    /** {@code @trackingDomain}, optional. */
    @XmlAttribute
    public @Nullable String trackingDomain;

    /** {@code @trackingId}, optional. */
    @XmlAttribute
    public @Nullable String trackingId;

    /** {@code @tracking}, optional. */
    @XmlAttribute
    public @Nullable String tracking;

    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public @Nullable Description description;

    /** {@code Modifications}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Modifications")
    public @Nullable Modifications modifications;
}
