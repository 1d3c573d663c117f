package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The agreement a line draws on, by document. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MasterAgreementReference {
    /** {@code @agreementID}, optional. */
    @XmlAttribute(name = "agreementID")
    public @Nullable String agreementId;

    /** {@code @agreementDate}, optional. */
    @XmlAttribute
    public @Nullable String agreementDate;

    /** {@code @agreementType}, optional. One of {@code scheduling_agreement}. */
    @XmlAttribute
    @Allowed("scheduling_agreement")
    public @Nullable String agreementType;

    /** {@code DocumentReference}, required. */
    @XmlElement(name = "DocumentReference", required = true)
    public @Nullable DocumentReference documentReference;
}
