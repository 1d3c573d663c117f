package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** Answers a PunchOutSetupRequest with the page where shopping starts. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PunchOutSetupResponse {
    /** {@code StartPage}, required. */
    @XmlElement(name = "StartPage", required = true)
    public Link startPage;
}
