package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report on stock that moved.
 *
 * <p>{@code ProductMovementItemIDInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ProductMovementItemIDInfo {
    /** {@code @movementLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String movementLineNumber;

    /** {@code @movementID}, required. */
    @XmlAttribute(name = "movementID", required = true)
    public @Nullable String movementId;

    /** {@code @movementDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String movementDate;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
