package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The article at which a shopping session opens. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SelectedItem {
    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;
}
