package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of a payment: payer, payee, or the bank of one of them.
 *
 * <p>{@code PaymentPartner}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Contact, IdReference*, (PCard? | PaymentToken?)?, NatureOfBusiness?, IncorporationType?, AccountCurrency?")
public class PaymentPartner {
    /** {@code Contact}, required. */
    @XmlElement(name = "Contact", required = true)
    public @Nullable Contact contact;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code PCard}, one of a choice. */
    @XmlElement(name = "PCard")
    public @Nullable PCard pcard;

    /** {@code PaymentToken}, one of a choice, in the DTDs from 1.2.071. */
    @XmlElement(name = "PaymentToken")
    public @Nullable PaymentToken paymentToken;

    /** {@code NatureOfBusiness}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "NatureOfBusiness")
    public @Nullable String natureOfBusiness;

    /** {@code IncorporationType}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "IncorporationType")
    public @Nullable String incorporationType;

    /** {@code AccountCurrency}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "AccountCurrency")
    public @Nullable AccountCurrency accountCurrency;
}
