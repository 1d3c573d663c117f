package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The party that opened this connection and proves who it is. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Sender {
    /** {@code Credential}, one or more. */
    @XmlElement(name = "Credential", required = true)
    public final List<Credential> credential = new ArrayList<>(0);

    /** {@code UserAgent}, required. */
    @XmlElement(name = "UserAgent", required = true)
    public @Nullable String userAgent;
}
