package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News of a document that was sent before.
 *
 * <p>{@code StatusUpdateRequest}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("DocumentReference?, Status, (PaymentStatus | SourcingStatus | InvoiceStatus | DocumentStatus | "
        + "IntegrationStatus)?, Extrinsic*")
public class StatusUpdateRequest {
    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code Status}, required. */
    @XmlElement(name = "Status", required = true)
    public @Nullable Status status;

    /** {@code PaymentStatus}, one of a choice. */
    @XmlElement(name = "PaymentStatus")
    public @Nullable PaymentStatus paymentStatus;

    /** {@code SourcingStatus}, one of a choice. */
    @XmlElement(name = "SourcingStatus")
    public @Nullable SourcingStatus sourcingStatus;

    /** {@code InvoiceStatus}, one of a choice. */
    @XmlElement(name = "InvoiceStatus")
    public @Nullable InvoiceStatus invoiceStatus;

    /** {@code DocumentStatus}, one of a choice, in the DTDs from 1.2.050. */
    @XmlElement(name = "DocumentStatus")
    public @Nullable DocumentStatus documentStatus;

    /** {@code IntegrationStatus}, one of a choice, in the DTDs from 1.2.050. */
    @XmlElement(name = "IntegrationStatus")
    public @Nullable IntegrationStatus integrationStatus;

    /** {@code Extrinsic}, any number, in the DTDs from 1.2.050. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
