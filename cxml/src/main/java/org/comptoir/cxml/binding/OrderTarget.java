package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Where orders go.
 *
 * <p>{@code OrderTarget}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Phone | Email | Fax | URL | OtherOrderTarget")
public class OrderTarget {
    /** {@code Phone}, one of a choice. */
    @XmlElement(name = "Phone")
    public @Nullable Phone phone;

    /** {@code Email}, one of a choice. */
    @XmlElement(name = "Email")
    public @Nullable Email email;

    /** {@code Fax}, one of a choice. */
    @XmlElement(name = "Fax")
    public @Nullable Fax fax;

    /** {@code URL}, one of a choice. */
    @XmlElement(name = "URL")
    public @Nullable URL url;

    /** {@code OtherOrderTarget}, one of a choice. */
    @XmlElement(name = "OtherOrderTarget")
    public @Nullable OtherOrderTarget otherOrderTarget;
}
