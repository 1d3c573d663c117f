package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The currency of an account.
 *
 * <p>{@code AccountCurrency}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class AccountCurrency {
    /** {@code @code}, required, ISO 4217. */
    @XmlAttribute(required = true)
    public @Nullable String code;
}
