package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a Path. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Node {
    /** {@code @type}, required. One of {@code copy}, {@code route}. */
    @XmlAttribute(required = true)
    @Allowed({"copy", "route"})
    public @Nullable String type;

    /** {@code @itemDetailsRequired}, optional. One of {@code yes}. */
    @XmlAttribute
    @Allowed("yes")
    public @Nullable String itemDetailsRequired;

    /** {@code Credential}, one or more. */
    @XmlElement(name = "Credential", required = true)
    public final List<Credential> credential = new ArrayList<>(0);
}
