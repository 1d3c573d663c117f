package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who gets the invoice. */
@XmlAccessorType(XmlAccessType.FIELD)
public class BillTo {
    /** {@code Address}, required. */
    @XmlElement(name = "Address", required = true)
    public @Nullable Address address;

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}
