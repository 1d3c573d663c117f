package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The commodities a catalog holds.
 *
 * <p>{@code Commodities}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Commodities {
    /** {@code CommodityCode}, one or more. */
    @XmlElement(name = "CommodityCode", required = true)
    public final List<String> commodityCode = new ArrayList<>(0);
}
