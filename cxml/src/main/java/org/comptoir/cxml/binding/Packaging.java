package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How goods are packed.
 *
 * <p>{@code Packaging}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("((PackagingCode+, Dimension*) | Dimension+), Description?, PackagingLevelCode?, "
        + "PackageTypeCodeIdentifierCode?, ShippingContainerSerialCode?, "
        + "ShippingContainerSerialCodeReference?, PackageID?, ShippingMark*, OrderedQuantity?, "
        + "DispatchQuantity?, FreeGoodsQuantity?, QuantityVarianceNote?, BestBeforeDate?, AssetInfo*, "
        + "PackagingIndustry?, StoreCode?, Extrinsic*")
public class Packaging {
    /** {@code PackagingCode}, any number, one side of a choice. */
    @XmlElement(name = "PackagingCode")
    public final List<LocalizedText> packagingCode = new ArrayList<>(0);

    /** {@code Dimension}, any number, one side of a choice. */
    @XmlElement(name = "Dimension")
    public final List<Dimension> dimension = new ArrayList<>(0);

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code PackagingLevelCode}, optional. */
    @XmlElement(name = "PackagingLevelCode")
    public @Nullable String packagingLevelCode;

    /** {@code PackageTypeCodeIdentifierCode}, optional. */
    @XmlElement(name = "PackageTypeCodeIdentifierCode")
    public @Nullable String packageTypeCodeIdentifierCode;

    /** {@code ShippingContainerSerialCode}, optional. */
    @XmlElement(name = "ShippingContainerSerialCode")
    public @Nullable String shippingContainerSerialCode;

    /** {@code ShippingContainerSerialCodeReference}, optional. */
    @XmlElement(name = "ShippingContainerSerialCodeReference")
    public @Nullable String shippingContainerSerialCodeReference;

    /** {@code PackageID}, optional. */
    @XmlElement(name = "PackageID")
    public @Nullable PackageID packageId;

    /** {@code ShippingMark}, any number. */
    @XmlElement(name = "ShippingMark")
    public final List<String> shippingMark = new ArrayList<>(0);

    /** {@code OrderedQuantity}, optional. */
    @XmlElement(name = "OrderedQuantity")
    public @Nullable UnitQuantity orderedQuantity;

    /** {@code DispatchQuantity}, optional. */
    @XmlElement(name = "DispatchQuantity")
    public @Nullable UnitQuantity dispatchQuantity;

    /** {@code FreeGoodsQuantity}, optional. */
    @XmlElement(name = "FreeGoodsQuantity")
    public @Nullable UnitQuantity freeGoodsQuantity;

    /** {@code QuantityVarianceNote}, optional. */
    @XmlElement(name = "QuantityVarianceNote")
    public @Nullable String quantityVarianceNote;

    /** {@code BestBeforeDate}, optional. */
    @XmlElement(name = "BestBeforeDate")
    public @Nullable BestBeforeDate bestBeforeDate;

    /** {@code AssetInfo}, any number. */
    @XmlElement(name = "AssetInfo")
    public final List<AssetInfo> assetInfo = new ArrayList<>(0);

    /** {@code PackagingIndustry}, optional, in the DTDs from 1.2.071; kept as the same XML. */
    @XmlElement(name = "PackagingIndustry")
    public @Nullable AnyElement packagingIndustry;

    /** {@code StoreCode}, optional. */
    @XmlElement(name = "StoreCode")
    public @Nullable String storeCode;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
