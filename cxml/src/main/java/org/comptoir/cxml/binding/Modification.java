package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One amount that was added to a price or taken off it.
 *
 * <p>{@code Modification}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("OriginalPrice?, (AdditionalDeduction | AdditionalCost), Tax?, ModificationDetail?")
public class Modification {
    /** {@code @level}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String level;

    /** {@code OriginalPrice}, optional. */
    @XmlElement(name = "OriginalPrice")
    public @Nullable OriginalPrice originalPrice;

    /** {@code AdditionalDeduction}, one of a choice. */
    @XmlElement(name = "AdditionalDeduction")
    public @Nullable AdditionalDeduction additionalDeduction;

    /** {@code AdditionalCost}, one of a choice. */
    @XmlElement(name = "AdditionalCost")
    public @Nullable AdditionalCost additionalCost;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code ModificationDetail}, optional. */
    @XmlElement(name = "ModificationDetail")
    public @Nullable ModificationDetail modificationDetail;
}
