package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is searched by, and when and where it is offered.
 *
 * <p>{@code IndexItemDetail}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IndexItemDetail {
    /** {@code LeadTime}, required. */
    @XmlElement(name = "LeadTime", required = true)
    public @Nullable String leadTime;

    /** {@code ExpirationDate}, optional. */
    @XmlElement(name = "ExpirationDate")
    public @Nullable String expirationDate;

    /** {@code EffectiveDate}, optional. */
    @XmlElement(name = "EffectiveDate")
    public @Nullable String effectiveDate;

    /** {@code SearchGroupData}, any number. */
    @XmlElement(name = "SearchGroupData")
    public final List<SearchGroupData> searchGroupData = new ArrayList<>(0);

    /** {@code TerritoryAvailable}, any number. */
    @XmlElement(name = "TerritoryAvailable")
    public final List<String> territoryAvailable = new ArrayList<>(0);
}
