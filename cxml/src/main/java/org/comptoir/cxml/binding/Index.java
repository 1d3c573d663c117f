package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as a document of its own: articles to add, to delete and to lead to the supplier's shop.
 *
 * <p>{@code Index}, in the DTDs from 1.2.014.
 */
@XmlRootElement(name = "Index")
@XmlAccessorType(XmlAccessType.FIELD)
public class Index {
    /** {@code @loadmode}, optional. One of {@code Full}, {@code Incremental}. */
    @XmlAttribute
    @Allowed({"Full", "Incremental"})
    public @Nullable String loadmode;

    /** {@code SupplierID}, one or more. */
    @XmlElement(name = "SupplierID", required = true)
    public final List<DomainId> supplierId = new ArrayList<>(0);

    /** {@code Comments}, optional. */
    @XmlElement(name = "Comments")
    public @Nullable Comments comments;

    /** {@code SearchGroup}, any number. */
    @XmlElement(name = "SearchGroup")
    public final List<SearchGroup> searchGroup = new ArrayList<>(0);

    /** {@code IndexItem}, one or more. */
    @XmlElement(name = "IndexItem", required = true)
    public final List<IndexItem> indexItem = new ArrayList<>(0);
}
