package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of the order that was taken in.
 *
 * <p>{@code ReceiptItemReference}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ItemID?, Description?, (ManufacturerPartID, ManufacturerName)?, (ShipNoticeReference | "
        + "ShipNoticeIDInfo)?, ShipNoticeLineItemReference?, ReferenceDocumentInfo*")
public class ReceiptItemReference {
    /** {@code @lineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String lineNumber;

    /** {@code ItemID}, optional. */
    @XmlElement(name = "ItemID")
    public @Nullable ItemID itemId;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code ManufacturerPartID}, optional. */
    @XmlElement(name = "ManufacturerPartID")
    public @Nullable String manufacturerPartId;

    /** {@code ManufacturerName}, optional. */
    @XmlElement(name = "ManufacturerName")
    public @Nullable ManufacturerName manufacturerName;

    /** {@code ShipNoticeReference}, one of a choice. */
    @XmlElement(name = "ShipNoticeReference")
    public @Nullable ShipNoticeReference shipNoticeReference;

    /** {@code ShipNoticeIDInfo}, one of a choice. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;

    /** {@code ShipNoticeLineItemReference}, optional. */
    @XmlElement(name = "ShipNoticeLineItemReference")
    public @Nullable ShipNoticeLineItemReference shipNoticeLineItemReference;

    /** {@code ReferenceDocumentInfo}, any number. */
    @XmlElement(name = "ReferenceDocumentInfo")
    public final List<ReferenceDocumentInfo> referenceDocumentInfo = new ArrayList<>(0);
}
