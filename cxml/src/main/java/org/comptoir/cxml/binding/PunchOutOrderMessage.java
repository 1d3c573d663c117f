package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cart on its way back to the buyer. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PunchOutOrderMessage {
    /** {@code BuyerCookie}, required. */
    @XmlElement(name = "BuyerCookie", required = true)
    public @Nullable BuyerCookie buyerCookie;

    /** {@code PunchOutOrderMessageHeader}, required. */
    @XmlElement(name = "PunchOutOrderMessageHeader", required = true)
    public @Nullable PunchOutOrderMessageHeader punchOutOrderMessageHeader;

    /** {@code ItemIn}, any number. */
    @XmlElement(name = "ItemIn")
    public final List<ItemIn> itemIn = new ArrayList<>(0);
}
