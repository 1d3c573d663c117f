package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who pays and bears the risk on the way. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TermsOfDelivery {
    /** {@code TermsOfDeliveryCode}, required. */
    @XmlElement(name = "TermsOfDeliveryCode", required = true)
    public @Nullable CodedText termsOfDeliveryCode;

    /** {@code ShippingPaymentMethod}, required. */
    @XmlElement(name = "ShippingPaymentMethod", required = true)
    public @Nullable CodedText shippingPaymentMethod;

    /** {@code TransportTerms}, optional. */
    @XmlElement(name = "TransportTerms")
    public @Nullable CodedText transportTerms;

    /** {@code Address}, optional. */
    @XmlElement(name = "Address")
    public @Nullable Address address;

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);
}
