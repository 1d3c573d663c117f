package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document a server takes and the address for it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Transaction {
    /** {@code @requestName}, required. */
    @XmlAttribute(required = true)
    public @Nullable String requestName;

    /** {@code URL}, required. */
    @XmlElement(name = "URL", required = true)
    public @Nullable URL url;

    /** {@code Option}, any number. */
    @XmlElement(name = "Option")
    public final List<Option> option = new ArrayList<>(0);
}
