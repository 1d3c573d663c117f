package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The nodes a document has passed. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Path {
    /** {@code Node}, one or more. */
    @XmlElement(name = "Node", required = true)
    public final List<Node> node = new ArrayList<>(0);
}
