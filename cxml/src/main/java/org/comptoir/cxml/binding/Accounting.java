package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account in its segments. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Segment+ | AccountingSegment+")
public class Accounting {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;

    /** {@code Segment}, any number, one side of a choice. */
    @XmlElement(name = "Segment")
    public final List<Segment> segment = new ArrayList<>(0);

    /** {@code AccountingSegment}, any number, one side of a choice. */
    @XmlElement(name = "AccountingSegment")
    public final List<AccountingSegment> accountingSegment = new ArrayList<>(0);
}
