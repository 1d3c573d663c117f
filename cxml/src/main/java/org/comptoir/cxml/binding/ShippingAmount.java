package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shipping costs.
 *
 * <p>{@code ShippingAmount}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShippingAmount {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Distribution}, any number, in the DTDs from 1.2.050. */
    @XmlElement(name = "Distribution")
    public final List<Distribution> distribution = new ArrayList<>(0);
}
