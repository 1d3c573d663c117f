package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The order or the agreement a receipt is about.
 *
 * <p>{@code ReceiptOrderInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(OrderReference, (MasterAgreementReference | MasterAgreementIDInfo)?) | "
        + "(MasterAgreementReference, OrderIDInfo?) | (MasterAgreementIDInfo, OrderIDInfo?) | OrderIDInfo")
public class ReceiptOrderInfo {
    /** {@code OrderReference}, one of a choice. */
    @XmlElement(name = "OrderReference")
    public @Nullable OrderReference orderReference;

    /** {@code MasterAgreementReference}, one of a choice. */
    @XmlElement(name = "MasterAgreementReference")
    public @Nullable MasterAgreementReference masterAgreementReference;

    /** {@code MasterAgreementIDInfo}, one of a choice. */
    @XmlElement(name = "MasterAgreementIDInfo")
    public @Nullable MasterAgreementIDInfo masterAgreementIdInfo;

    /** {@code OrderIDInfo}, one of a choice. */
    @XmlElement(name = "OrderIDInfo")
    public @Nullable OrderIDInfo orderIdInfo;
}
