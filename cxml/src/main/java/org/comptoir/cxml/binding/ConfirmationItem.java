package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said to one line of the order. A line stands in one confirmation only.
 *
 * <p>{@code ConfirmationItem}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ConfirmationItem {
    /** {@code @quantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String quantity;

    /** {@code @lineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String lineNumber;

    /** {@code @parentLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String parentLineNumber;

    /** {@code @itemType}, optional. One of {@code composite}, {@code item}, {@code lean}. */
    @XmlAttribute
    @Allowed({"composite", "item", "lean"})
    public @Nullable String itemType;

    /** {@code @compositeItemType}, optional. One of {@code groupLevel}, {@code itemLevel}. */
    @XmlAttribute
    @Allowed({"groupLevel", "itemLevel"})
    public @Nullable String compositeItemType;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Hazard}, any number. */
    @XmlElement(name = "Hazard")
    public final List<Hazard> hazard = new ArrayList<>(0);

    /** {@code ConfirmationStatus}, one or more. */
    @XmlElement(name = "ConfirmationStatus", required = true)
    public final List<ConfirmationStatus> confirmationStatus = new ArrayList<>(0);
}
