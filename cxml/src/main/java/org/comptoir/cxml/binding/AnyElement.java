package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;

/** An element of the DTD that is known by name and place and kept as the same XML: attributes and content as they came. */
@XmlAccessorType(XmlAccessType.FIELD)
public class AnyElement extends AnyContent {
    /** The attributes, in the order they came. */
    @XmlAnyAttribute
    public final Map<QName, String> attributes = new LinkedHashMap<>(0);
}
