package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of the exchange, named by one or more synonymous credentials.
 *
 * <p>Used for {@code From} and {@code To}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Party {
    /** {@code Credential}, one or more. */
    @XmlElement(name = "Credential", required = true)
    public final List<Credential> credential = new ArrayList<>(0);

    /** {@code Correspondent}, optional. */
    @XmlElement(name = "Correspondent")
    public @Nullable Correspondent correspondent;
}
