package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Where a document goes on to.
 *
 * <p>{@code Routing}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Routing {
    /** {@code @destination}, required. One of {@code peppol}, {@code fieldglass}. */
    @XmlAttribute(required = true)
    @Allowed({"peppol", "fieldglass"})
    public @Nullable String destination;
}
