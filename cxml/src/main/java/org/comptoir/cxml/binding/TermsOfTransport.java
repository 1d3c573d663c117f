package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals and equipment of a transport.
 *
 * <p>{@code TermsOfTransport}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class TermsOfTransport {
    /** {@code SealID}, optional. */
    @XmlElement(name = "SealID")
    public @Nullable String sealId;

    /** {@code SealingPartyCode}, optional. */
    @XmlElement(name = "SealingPartyCode")
    public @Nullable String sealingPartyCode;

    /** {@code EquipmentIdentificationCode}, optional. */
    @XmlElement(name = "EquipmentIdentificationCode")
    public @Nullable String equipmentIdentificationCode;

    /** {@code TransportTerms}, optional. */
    @XmlElement(name = "TransportTerms")
    public @Nullable CodedText transportTerms;

    /** {@code Dimension}, any number. */
    @XmlElement(name = "Dimension")
    public final List<Dimension> dimension = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
