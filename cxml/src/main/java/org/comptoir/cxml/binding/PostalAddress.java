package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a letter or a parcel goes. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PostalAddress {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code DeliverTo}, any number. */
    @XmlElement(name = "DeliverTo")
    public final List<String> deliverTo = new ArrayList<>(0);

    /** {@code Street}, one or more. */
    @XmlElement(name = "Street", required = true)
    public final List<String> street = new ArrayList<>(0);

    /** {@code City}, required. */
    @XmlElement(name = "City", required = true)
    public @Nullable City city;

    /** {@code Municipality}, optional. */
    @XmlElement(name = "Municipality")
    public @Nullable Municipality municipality;

    /** {@code State}, optional. */
    @XmlElement(name = "State")
    public @Nullable State state;

    /** {@code PostalCode}, optional. */
    @XmlElement(name = "PostalCode")
    public @Nullable String postalCode;

    /** {@code Country}, required. */
    @XmlElement(name = "Country", required = true)
    public @Nullable Country country;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
