package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or a department. */
@XmlRootElement(name = "Contact")
@XmlAccessorType(XmlAccessType.FIELD)
public class Contact {
    /** {@code @role}, optional. */
    @XmlAttribute
    @XmlSchemaType(name = "NMTOKEN")
    public @Nullable String role;

    /** {@code @addressID}, optional. */
    @XmlAttribute(name = "addressID")
    public @Nullable String addressId;

    /** {@code @addressIDDomain}, optional. */
    @XmlAttribute(name = "addressIDDomain")
    public @Nullable String addressIdDomain;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code PostalAddress}, any number. */
    @XmlElement(name = "PostalAddress")
    public final List<PostalAddress> postalAddress = new ArrayList<>(0);

    /** {@code Email}, any number. */
    @XmlElement(name = "Email")
    public final List<Email> email = new ArrayList<>(0);

    /** {@code Phone}, any number. */
    @XmlElement(name = "Phone")
    public final List<Phone> phone = new ArrayList<>(0);

    /** {@code Fax}, any number. */
    @XmlElement(name = "Fax")
    public final List<Fax> fax = new ArrayList<>(0);

    /** {@code URL}, any number. */
    @XmlElement(name = "URL")
    public final List<URL> url = new ArrayList<>(0);

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
