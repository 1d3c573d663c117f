package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A shipment, by its number and its document.
 *
 * <p>{@code ShipNoticeReference}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeReference {
    /** {@code @shipNoticeID}, optional. */
    @XmlAttribute(name = "shipNoticeID")
    public @Nullable String shipNoticeId;

    /** {@code @shipNoticeDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String shipNoticeDate;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
