package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The sum of the lines, without tax and shipping in a cart. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Total {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Modifications}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Modifications")
    public @Nullable Modifications modifications;
}
