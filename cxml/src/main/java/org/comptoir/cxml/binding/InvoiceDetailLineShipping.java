package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shipping of a line costs, and from where to where it went.
 *
 * <p>{@code InvoiceDetailLineShipping}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailLineShipping {
    /** {@code InvoiceDetailShipping}, required. */
    @XmlElement(name = "InvoiceDetailShipping", required = true)
    public @Nullable InvoiceDetailShipping invoiceDetailShipping;

    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Distribution}, any number, in the DTDs from 1.2.071. */
    @XmlElement(name = "Distribution")
    public final List<Distribution> distribution = new ArrayList<>(0);
}
