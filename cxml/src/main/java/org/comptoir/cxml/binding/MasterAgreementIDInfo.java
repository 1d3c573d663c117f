package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreement a line draws on, by number. */
@XmlAccessorType(XmlAccessType.FIELD)
public class MasterAgreementIDInfo {
    /** {@code @agreementID}, required. */
    @XmlAttribute(name = "agreementID", required = true)
    public @Nullable String agreementId;

    /** {@code @agreementDate}, optional. */
    @XmlAttribute
    public @Nullable String agreementDate;

    /** {@code @agreementType}, optional. One of {@code scheduling_agreement}. */
    @XmlAttribute
    @Allowed("scheduling_agreement")
    public @Nullable String agreementType;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
