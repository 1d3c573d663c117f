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

/** Answers a request: a status and, with a status of 2xx only, what was asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Status, (ProfileResponse | PunchOutSetupResponse | ProviderSetupResponse)?")
public class Response {
    /** {@code @Id}, optional: what a signature refers to. */
    @XmlAttribute(name = "Id")
    @XmlSchemaType(name = "ID")
    public @Nullable String id;

    /** {@code Status}, required. */
    @XmlElement(name = "Status", required = true)
    public @Nullable Status status;

    /** {@code ProfileResponse}, optional, one of a choice. */
    @XmlElement(name = "ProfileResponse")
    public @Nullable ProfileResponse profileResponse;

    /** {@code PunchOutSetupResponse}, optional, one of a choice. */
    @XmlElement(name = "PunchOutSetupResponse")
    public @Nullable PunchOutSetupResponse punchOutSetupResponse;

    /** What answers a request of another kind, kept as it came; one of a choice. */
    @XmlAnyElement(XmlFragmentHandler.class)
    @Takes({
        "ProviderSetupResponse",
        "GetPendingResponse",
        "SubscriptionListResponse",
        "SubscriptionContentResponse",
        "SupplierListResponse",
        "SupplierDataResponse",
        "AuthResponse",
        "DataResponse",
        "OrganizationDataResponse"
    })
    public final List<XmlFragment> other = new ArrayList<>(0);
}
