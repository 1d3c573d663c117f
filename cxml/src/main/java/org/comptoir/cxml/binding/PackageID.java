package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a parcel.
 *
 * <p>{@code PackageID}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PackageID {
    /** {@code GlobalIndividualAssetID}, optional. */
    @XmlElement(name = "GlobalIndividualAssetID")
    public @Nullable String globalIndividualAssetId;

    /** {@code ReturnablePackageID}, optional. */
    @XmlElement(name = "ReturnablePackageID")
    public @Nullable String returnablePackageId;

    /** {@code PackageTrackingID}, optional. */
    @XmlElement(name = "PackageTrackingID")
    public @Nullable String packageTrackingId;
}
