package org.comptoir.cxml.security;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Objects;

/** The number of a payment card. It never prints itself. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class CardNumber {

    @XmlValue
    private String value;

    /** For the binding; empty until it is filled. */
    CardNumber() {
        this("");
    }

    private CardNumber(String value) {
        this.value = Objects.requireNonNull(value, "card number");
    }

    public static CardNumber of(String value) {
        return new CardNumber(value);
    }

    /** The number itself; never for a log. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
