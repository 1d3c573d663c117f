package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Answers a PunchOutSetupRequest with the page where shopping starts. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PunchOutSetupResponse {
    /** {@code StartPage}, required. */
    @XmlElement(name = "StartPage", required = true)
    public @Nullable Link startPage;
}
