package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt, by its number alone.
 *
 * <p>{@code ReceiptIDInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ReceiptIDInfo {
    /** {@code @receiptID}, required. */
    @XmlAttribute(name = "receiptID", required = true)
    public @Nullable String receiptId;

    /** {@code @receiptDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String receiptDate;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
