package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope: a {@code Header} with a {@code Message} or a {@code Request}, or a {@code Response} alone. */
@XmlRootElement(name = "cXML")
@Content("((Header, (Message | Request)) | Response), ds:Signature*")
@XmlAccessorType(XmlAccessType.FIELD)
public class CXML {
    /** {@code @version}, optional: the version of the DTD. */
    @XmlAttribute
    public @Nullable String version;

    /** {@code @payloadID}, required: unique in space and time, unchanged when the document is sent again. */
    @XmlAttribute(name = "payloadID", required = true)
    public @Nullable String payloadId;

    /** {@code @timestamp}, required: when the document was made, unchanged when it is sent again. */
    @XmlAttribute(required = true)
    public @Nullable String timestamp;

    /** {@code @signatureVersion}, optional. One of {@code 1.0}. */
    @XmlAttribute
    @Allowed("1.0")
    public @Nullable String signatureVersion;

    /** {@code @xml:lang}, optional: the language of free text. */
    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    public @Nullable String lang;

    /** {@code Header}, required beside a Message or a Request. */
    @XmlElement(name = "Header")
    public @Nullable Header header;

    /** {@code Message}, one of a choice. */
    @XmlElement(name = "Message")
    public @Nullable Message message;

    /** {@code Request}, one of a choice. */
    @XmlElement(name = "Request")
    public @Nullable Request request;

    /** {@code Response}, one of a choice. */
    @XmlElement(name = "Response")
    public @Nullable Response response;

    /** {@code ds:Signature}, any number: XML signatures as they came. A document that is written again breaks them. */
    @XmlAnyElement(XmlFragmentHandler.class)
    @Takes("ds:Signature")
    public final List<XmlFragment> signature = new ArrayList<>(0);
}
