package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * What was added to a price or taken off it.
 *
 * <p>Used for {@code Modifications}, {@code InvoiceHeaderModifications}, {@code InvoiceItemModifications},
 * {@code InvoiceDetailSummaryLineItemModifications}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Modifications {
    /** {@code Modification}, one or more. */
    @XmlElement(name = "Modification", required = true)
    public final List<Modification> modification = new ArrayList<>(0);
}
