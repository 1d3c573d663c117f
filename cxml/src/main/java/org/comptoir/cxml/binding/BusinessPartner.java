package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A further party of the order. */
@XmlAccessorType(XmlAccessType.FIELD)
public class BusinessPartner {
    /** {@code @type}, required. One of {@code organization}. */
    @XmlAttribute(required = true)
    @Allowed("organization")
    public @Nullable String type;

    /** {@code @role}, required. One of {@code soldTo}, {@code shipFrom}, {@code orderingAddress}, {@code logistics}. */
    @XmlAttribute(required = true)
    @Allowed({"soldTo", "shipFrom", "orderingAddress", "logistics"})
    public @Nullable String role;

    /** {@code Address}, required. */
    @XmlElement(name = "Address", required = true)
    public @Nullable Address address;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
