package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out for one order. Without lines it is all of it.
 *
 * <p>{@code ShipNoticePortion}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("OrderReference, (MasterAgreementReference | MasterAgreementIDInfo)?, Contact*, Comments*, "
        + "Extrinsic*, ShipNoticeItem*, ReferenceDocumentInfo*")
public class ShipNoticePortion {
    /** {@code OrderReference}, required. */
    @XmlElement(name = "OrderReference", required = true)
    public @Nullable OrderReference orderReference;

    /** {@code MasterAgreementReference}, one of a choice. */
    @XmlElement(name = "MasterAgreementReference")
    public @Nullable MasterAgreementReference masterAgreementReference;

    /** {@code MasterAgreementIDInfo}, one of a choice. */
    @XmlElement(name = "MasterAgreementIDInfo")
    public @Nullable MasterAgreementIDInfo masterAgreementIdInfo;

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);

    /** {@code ShipNoticeItem}, any number. */
    @XmlElement(name = "ShipNoticeItem")
    public final List<ShipNoticeItem> shipNoticeItem = new ArrayList<>(0);

    /** {@code ReferenceDocumentInfo}, any number. */
    @XmlElement(name = "ReferenceDocumentInfo")
    public final List<ReferenceDocumentInfo> referenceDocumentInfo = new ArrayList<>(0);
}
