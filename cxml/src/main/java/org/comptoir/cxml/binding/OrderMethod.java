package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One way for orders.
 *
 * <p>{@code OrderMethod}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderMethod {
    /** {@code OrderTarget}, required. */
    @XmlElement(name = "OrderTarget", required = true)
    public @Nullable OrderTarget orderTarget;

    /** {@code OrderProtocol}, optional. */
    @XmlElement(name = "OrderProtocol")
    public @Nullable String orderProtocol;
}
