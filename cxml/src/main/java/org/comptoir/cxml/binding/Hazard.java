package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A danger that goes out from goods.
 *
 * <p>{@code Hazard}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(Description+, Classification*) | Classification+")
public class Hazard {
    /** {@code Description}, any number, one side of a choice. */
    @XmlElement(name = "Description")
    public final List<Description> description = new ArrayList<>(0);

    /** {@code Classification}, any number, one side of a choice. */
    @XmlElement(name = "Classification")
    public final List<Classification> classification = new ArrayList<>(0);
}
