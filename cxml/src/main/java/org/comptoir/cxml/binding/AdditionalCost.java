package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What is added: an amount or a share.
 *
 * <p>{@code AdditionalCost}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Money | Percentage")
public class AdditionalCost {
    /** {@code Money}, one of a choice. */
    @XmlElement(name = "Money")
    public @Nullable Money money;

    /** {@code Percentage}, one of a choice. */
    @XmlElement(name = "Percentage")
    public @Nullable Percentage percentage;
}
