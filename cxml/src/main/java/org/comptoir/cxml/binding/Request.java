package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/** Asks for something; the answer comes on the same connection. Holds exactly one of its elements. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Request {
    /** {@code @deploymentMode}, {@code production} when absent. One of {@code production}, {@code test}. */
    @XmlAttribute
    @Allowed({"production", "test"})
    public String deploymentMode = "production";

    /** {@code @Id}, optional: what a signature refers to. */
    @XmlAttribute(name = "Id")
    @XmlSchemaType(name = "ID")
    public @Nullable String id;

    /** {@code ProfileRequest}, one of a choice. */
    @XmlElement(name = "ProfileRequest")
    public @Nullable ProfileRequest profileRequest;

    /** {@code OrderRequest}, one of a choice. */
    @XmlElement(name = "OrderRequest")
    public @Nullable OrderRequest orderRequest;

    /** {@code PunchOutSetupRequest}, one of a choice. */
    @XmlElement(name = "PunchOutSetupRequest")
    public @Nullable PunchOutSetupRequest punchOutSetupRequest;

    /** {@code CatalogUploadRequest}, one of a choice. */
    @XmlElement(name = "CatalogUploadRequest")
    public @Nullable CatalogUploadRequest catalogUploadRequest;
}
