package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents a server takes and where. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ProfileResponse {
    /** {@code @effectiveDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String effectiveDate;

    /** {@code @lastRefresh}, optional. */
    @XmlAttribute
    public @Nullable String lastRefresh;

    /** {@code Option}, any number. */
    @XmlElement(name = "Option")
    public final List<Option> option = new ArrayList<>(0);

    /** {@code Transaction}, one or more. */
    @XmlElement(name = "Transaction", required = true)
    public final List<Transaction> transaction = new ArrayList<>(0);
}
