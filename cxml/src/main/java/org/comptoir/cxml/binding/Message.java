package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says something without expecting an answer, such as a cart that goes back through the browser. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Status?, (PunchOutOrderMessage | ProviderDoneMessage)")
public class Message {
    /** {@code @deploymentMode}, {@code production} when absent. One of {@code production}, {@code test}. */
    @XmlAttribute
    @Allowed({"production", "test"})
    public String deploymentMode = "production";

    /** {@code @inReplyTo}, optional: the payloadID of the document this one follows. */
    @XmlAttribute
    public @Nullable String inReplyTo;

    /** {@code @Id}, optional: what a signature refers to. */
    @XmlAttribute(name = "Id")
    @XmlSchemaType(name = "ID")
    public @Nullable String id;

    /** {@code Status}, optional: 204 beside an empty cart means that nothing changed. */
    @XmlElement(name = "Status")
    public @Nullable Status status;

    /** {@code PunchOutOrderMessage}, one of a choice. */
    @XmlElement(name = "PunchOutOrderMessage")
    public @Nullable PunchOutOrderMessage punchOutOrderMessage;

    /** A message of another kind, such as {@code QuoteMessage}, kept as it came; one of a choice. */
    @XmlAnyElement(XmlFragmentHandler.class)
    @Takes({
        "ProviderDoneMessage",
        "SubscriptionChangeMessage",
        "DataAvailableMessage",
        "SupplierChangeMessage",
        "OrganizationChangeMessage",
        "ProductActivityMessage",
        "ProductReplenishmentMessage",
        "QuoteMessage"
    })
    public final List<XmlFragment> other = new ArrayList<>(0);
}
