package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How far a document got inside the receiver's systems.
 *
 * <p>{@code IntegrationStatus}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IntegrationStatus {
    /**
     * {@code @documentStatus}, required. One of {@code deliverySuccessful}, {@code deliveryDelayed},
     * {@code deliveryFailed}, {@code deliveryReady}, {@code customerConfirmed}, {@code customerReceived},
     * {@code customerFailed}.
     */
    @XmlAttribute(required = true)
    @Allowed({
        "deliverySuccessful",
        "deliveryDelayed",
        "deliveryFailed",
        "deliveryReady",
        "customerConfirmed",
        "customerReceived",
        "customerFailed"
    })
    public @Nullable String documentStatus;

    /** {@code IntegrationMessage}, optional. */
    @XmlElement(name = "IntegrationMessage")
    public @Nullable IntegrationMessage integrationMessage;
}
