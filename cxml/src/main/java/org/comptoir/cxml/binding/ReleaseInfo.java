package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was released of a schedule, counted from its begin.
 *
 * <p>{@code ReleaseInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReleaseInfo {
    /** {@code @releaseType}, required. One of {@code forecast}, {@code jit}. */
    @XmlAttribute(required = true)
    @Allowed({"forecast", "jit"})
    public @Nullable String releaseType;

    /** {@code @cumulativeReceivedQuantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String cumulativeReceivedQuantity;

    /** {@code @releaseNumber}, optional. */
    @XmlAttribute
    public @Nullable String releaseNumber;

    /** {@code @productionGoAheadEndDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String productionGoAheadEndDate;

    /** {@code @materialGoAheadEndDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String materialGoAheadEndDate;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code ShipNoticeReleaseInfo}, optional. */
    @XmlElement(name = "ShipNoticeReleaseInfo")
    public @Nullable ShipNoticeReleaseInfo shipNoticeReleaseInfo;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
