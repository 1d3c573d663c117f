package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A place for orders of a kind cXML does not know; any content.
 *
 * <p>{@code OtherOrderTarget}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OtherOrderTarget extends AnyContent {
    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;
}
