package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for a shopping session. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("BuyerCookie, Extrinsic*, BrowserFormPost?, Contact*, SupplierSetup?, ShipTo?, SelectedItem?, ItemOut*")
public class PunchOutSetupRequest {
    /** {@code @operation}, required. One of {@code create}, {@code inspect}, {@code edit}, {@code source}. */
    @XmlAttribute(required = true)
    @Allowed({"create", "inspect", "edit", "source"})
    public @Nullable String operation;

    /** {@code BuyerCookie}, required. */
    @XmlElement(name = "BuyerCookie", required = true)
    public @Nullable BuyerCookie buyerCookie;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);

    /** {@code BrowserFormPost}, optional. */
    @XmlElement(name = "BrowserFormPost")
    public @Nullable Link browserFormPost;

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code SupplierSetup}, optional. */
    @XmlElement(name = "SupplierSetup")
    public @Nullable Link supplierSetup;

    /** {@code ShipTo}, optional. */
    @XmlElement(name = "ShipTo")
    public @Nullable ShipTo shipTo;

    /** {@code SelectedItem}, optional; some suites send several and mean the last. */
    @XmlElement(name = "SelectedItem")
    public final List<SelectedItem> selectedItem = new ArrayList<>(0);

    /** {@code ItemOut}, any number. */
    @XmlElement(name = "ItemOut")
    public final List<ItemOut> itemOut = new ArrayList<>(0);
}
