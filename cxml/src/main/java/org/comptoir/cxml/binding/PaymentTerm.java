package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When payment is due. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentTerm {
    /** {@code @payInNumberOfDays}, required, days. */
    @XmlAttribute(required = true)
    public @Nullable String payInNumberOfDays;

    /** {@code Discount}, optional. */
    @XmlElement(name = "Discount")
    public @Nullable Discount discount;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
