package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole confirmation.
 *
 * <p>{@code ConfirmationHeader}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ConfirmationHeader {
    /** {@code @confirmID}, optional. */
    @XmlAttribute(name = "confirmID")
    public @Nullable String confirmId;

    /** {@code @operation}, {@code new} when absent. One of {@code new}, {@code update}. */
    @XmlAttribute
    @Allowed({"new", "update"})
    public String operation = "new";

    /**
     * {@code @type}, required. One of {@code accept}, {@code allDetail}, {@code detail}, {@code backordered},
     * {@code except}, {@code reject}, {@code requestToPay}, {@code replace}.
     */
    @XmlAttribute(required = true)
    @Allowed({"accept", "allDetail", "detail", "backordered", "except", "reject", "requestToPay", "replace"})
    public @Nullable String type;

    /** {@code @noticeDate}, required, date and time with offset. */
    @XmlAttribute(required = true)
    public @Nullable String noticeDate;

    /** {@code @invoiceID}, optional. */
    @XmlAttribute(name = "invoiceID")
    public @Nullable String invoiceId;

    /**
     * {@code @incoTerms}, optional. One of {@code cfr}, {@code cif}, {@code cip}, {@code cpt}, {@code daf},
     * {@code dap}, {@code ddp}, {@code ddu}, {@code dpu}, {@code deq}, {@code des}, {@code exw}, {@code fas},
     * {@code fca}, {@code fob}.
     */
    @XmlAttribute
    @Allowed({"cfr", "cif", "cip", "cpt", "daf", "dap", "ddp", "ddu", "dpu", "deq", "des", "exw", "fas", "fca", "fob"})
    public @Nullable String incoTerms;

    /** {@code @version}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String version;

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code Total}, optional. */
    @XmlElement(name = "Total")
    public @Nullable Total total;

    /** {@code Shipping}, optional. */
    @XmlElement(name = "Shipping")
    public @Nullable Shipping shipping;

    /** {@code Tax}, optional. */
    @XmlElement(name = "Tax")
    public @Nullable Tax tax;

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Hazard}, any number. */
    @XmlElement(name = "Hazard")
    public final List<Hazard> hazard = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
