package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask about this party. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Correspondent {
    /** {@code @preferredLanguage}, optional. */
    @XmlAttribute
    public @Nullable String preferredLanguage;

    /** {@code Contact}, one or more. */
    @XmlElement(name = "Contact", required = true)
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Routing}, optional, in the DTDs from 1.2.050. */
    @XmlElement(name = "Routing")
    public @Nullable Routing routing;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
