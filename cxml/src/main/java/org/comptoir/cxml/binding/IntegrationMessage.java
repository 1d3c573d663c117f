package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * What a system of the receiver said.
 *
 * <p>{@code IntegrationMessage}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IntegrationMessage {
    /** {@code @isSuccessful}, required. One of {@code yes}, {@code no}. */
    @XmlAttribute(required = true)
    @Allowed({"yes", "no"})
    public @Nullable String isSuccessful;

    /** {@code @type}, required. */
    @XmlAttribute(required = true)
    public @Nullable String type;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}
