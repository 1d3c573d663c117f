package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of equipment that is delivered.
 *
 * <p>{@code AssetInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class AssetInfo {
    /** {@code @isReferencedAsset}, optional, in the DTDs from 1.2.050. One of {@code no}. */
    @XmlAttribute
    @Allowed("no")
    public @Nullable String isReferencedAsset;

    /** {@code @tagNumber}, optional. */
    @XmlAttribute
    public @Nullable String tagNumber;

    /** {@code @serialNumber}, optional. */
    @XmlAttribute
    public @Nullable String serialNumber;

    /** {@code @location}, optional. */
    @XmlAttribute
    public @Nullable String location;

    /** {@code @equipmentId}, optional, in the DTDs from 1.2.050. */
    @XmlAttribute
    public @Nullable String equipmentId;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
