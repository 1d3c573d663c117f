package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds one address.
 *
 * <p>Used for {@code BrowserFormPost}, {@code SupplierSetup}, {@code StartPage}, {@code Followup}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Link {
    /** {@code URL}, required. */
    @XmlElement(name = "URL", required = true)
    public @Nullable URL url;
}
