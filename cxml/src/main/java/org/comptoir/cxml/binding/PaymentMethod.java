package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay.
 *
 * <p>{@code PaymentMethod}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentMethod {
    /**
     * {@code @type}, required. One of {@code ach}, {@code cash}, {@code check}, {@code creditCard},
     * {@code debitCard}, {@code draft}, {@code wire}, {@code other}.
     */
    @XmlAttribute(required = true)
    @Allowed({"ach", "cash", "check", "creditCard", "debitCard", "draft", "wire", "other"})
    public @Nullable String type;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;
}
