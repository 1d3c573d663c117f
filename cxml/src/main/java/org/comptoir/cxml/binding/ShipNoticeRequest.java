package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the supplier, in which parcels and with which carrier.
 *
 * <p>{@code ShipNoticeRequest}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeRequest {
    /** {@code ShipNoticeHeader}, required. */
    @XmlElement(name = "ShipNoticeHeader", required = true)
    public @Nullable ShipNoticeHeader shipNoticeHeader;

    /** {@code ShipControl}, any number. */
    @XmlElement(name = "ShipControl")
    public final List<ShipControl> shipControl = new ArrayList<>(0);

    /** {@code ShipNoticePortion}, any number. */
    @XmlElement(name = "ShipNoticePortion")
    public final List<ShipNoticePortion> shipNoticePortion = new ArrayList<>(0);
}
