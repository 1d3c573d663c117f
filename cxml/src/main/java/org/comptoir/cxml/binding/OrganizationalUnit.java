package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The department that buys. */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrganizationalUnit {
    /** {@code IdReference}, required. */
    @XmlElement(name = "IdReference", required = true)
    public @Nullable IdReference idReference;
}
