package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment, by its number alone.
 *
 * <p>{@code ShipNoticeIDInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeIDInfo {
    /** {@code @shipNoticeID}, required. */
    @XmlAttribute(name = "shipNoticeID", required = true)
    public @Nullable String shipNoticeId;

    /** {@code @shipNoticeDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String shipNoticeDate;

    /** {@code IdReference}, any number, in the DTDs from 1.2.050. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
