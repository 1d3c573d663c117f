package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that was paid.
 *
 * <p>{@code PayableMasterAgreementInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("MasterAgreementReference | MasterAgreementIDInfo")
public class PayableMasterAgreementInfo {
    /** {@code MasterAgreementReference}, one of a choice. */
    @XmlElement(name = "MasterAgreementReference")
    public @Nullable MasterAgreementReference masterAgreementReference;

    /** {@code MasterAgreementIDInfo}, one of a choice. */
    @XmlElement(name = "MasterAgreementIDInfo")
    public @Nullable MasterAgreementIDInfo masterAgreementIdInfo;
}
