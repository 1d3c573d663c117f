package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** Who pays and bears the risk on the way. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TermsOfDelivery {
    /** {@code TermsOfDeliveryCode}, required. */
    @XmlElement(name = "TermsOfDeliveryCode", required = true)
    public CodedText termsOfDeliveryCode;

    /** {@code ShippingPaymentMethod}, required. */
    @XmlElement(name = "ShippingPaymentMethod", required = true)
    public CodedText shippingPaymentMethod;

    /** {@code TransportTerms}, optional. */
    @XmlElement(name = "TransportTerms")
    public CodedText transportTerms;

    /** {@code Address}, optional. */
    @XmlElement(name = "Address")
    public Address address;

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);
}
