package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was paid, and for which invoices.
 *
 * <p>{@code PaymentRemittanceRequest}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentRemittanceRequest {
    /** {@code PaymentRemittanceRequestHeader}, required. */
    @XmlElement(name = "PaymentRemittanceRequestHeader", required = true)
    public @Nullable PaymentRemittanceRequestHeader paymentRemittanceRequestHeader;

    /** {@code PaymentRemittanceSummary}, required. */
    @XmlElement(name = "PaymentRemittanceSummary", required = true)
    public @Nullable PaymentRemittanceSummary paymentRemittanceSummary;

    /** {@code RemittanceDetail}, any number. */
    @XmlElement(name = "RemittanceDetail")
    public final List<RemittanceDetail> remittanceDetail = new ArrayList<>(0);
}
