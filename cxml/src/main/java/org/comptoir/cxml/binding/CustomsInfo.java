package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the customs.
 *
 * <p>{@code CustomsInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class CustomsInfo {
    /** {@code Issuer}, required. */
    @XmlElement(name = "Issuer", required = true)
    public @Nullable Issuer issuer;

    /** {@code DocumentInfo}, required. */
    @XmlElement(name = "DocumentInfo", required = true)
    public @Nullable DocumentInfo documentInfo;
}
