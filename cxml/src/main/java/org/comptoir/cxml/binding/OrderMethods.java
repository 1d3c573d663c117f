package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How orders get to an address, the best way first.
 *
 * <p>{@code OrderMethods}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OrderMethods {
    /** {@code OrderMethod}, one or more. */
    @XmlElement(name = "OrderMethod", required = true)
    public final List<OrderMethod> orderMethod = new ArrayList<>(0);

    /** {@code Contact}, optional. */
    @XmlElement(name = "Contact")
    public @Nullable Contact contact;
}
