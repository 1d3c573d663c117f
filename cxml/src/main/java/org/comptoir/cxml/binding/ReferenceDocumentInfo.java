package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another document that belongs to this one, or a line of it.
 *
 * <p>{@code ReferenceDocumentInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(DocumentInfo | DocumentReference)?, DateInfo*, Contact*, Extrinsic*")
public class ReferenceDocumentInfo {
    /** {@code @lineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String lineNumber;

    /** {@code @scheduleLineNumber}, optional, a whole number. */
    @XmlAttribute
    public @Nullable String scheduleLineNumber;

    /**
     * {@code @status}, optional. One of {@code created}, {@code released}, {@code open}, {@code completed},
     * {@code closed}, {@code cancelled}.
     */
    @XmlAttribute
    @Allowed({"created", "released", "open", "completed", "closed", "cancelled"})
    public @Nullable String status;

    /** {@code DocumentInfo}, one of a choice. */
    @XmlElement(name = "DocumentInfo")
    public @Nullable DocumentInfo documentInfo;

    /** {@code DocumentReference}, one of a choice. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;

    /** {@code DateInfo}, any number. */
    @XmlElement(name = "DateInfo")
    public final List<DateInfo> dateInfo = new ArrayList<>(0);

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
