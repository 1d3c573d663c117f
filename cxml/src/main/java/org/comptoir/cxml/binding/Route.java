package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the way, with text and contacts mixed in.
 *
 * <p>{@code Route}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Route {
    /**
     * {@code @method}, required. One of {@code air}, {@code motor}, {@code rail}, {@code ship}, {@code mail},
     * {@code multimodal}, {@code fixedTransport}, {@code inlandWater}, {@code unknown}, {@code custom}.
     */
    @XmlAttribute(required = true)
    @Allowed({"air", "motor", "rail", "ship", "mail", "multimodal", "fixedTransport", "inlandWater", "unknown", "custom"
    })
    public @Nullable String method;

    /** {@code @means}, optional. */
    @XmlAttribute
    @XmlSchemaType(name = "NMTOKEN")
    public @Nullable String means;

    /** {@code @startDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String startDate;

    /** {@code @endDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String endDate;

    /** Text as {@link String} and {@link Contact}, in document order. */
    @XmlMixed
    @XmlElementRef(name = "Contact", type = Contact.class)
    public final List<Object> content = new ArrayList<>(0);
}
