package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order a document is about, by its number alone.
 *
 * <p>{@code OrderIDInfo}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderIDInfo {
    /** {@code @orderID}, required. */
    @XmlAttribute(name = "orderID", required = true)
    public @Nullable String orderId;

    /** {@code @orderDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String orderDate;

    /** {@code IdReference}, any number, in the DTDs from 1.2.050. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
