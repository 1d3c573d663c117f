package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles that are added, deleted or found in the supplier's shop: one kind per element.
 *
 * <p>{@code IndexItem}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("IndexItemAdd+ | IndexItemDelete+ | IndexItemPunchout+")
public class IndexItem {
    /** {@code IndexItemAdd}, any number, one side of a choice. */
    @XmlElement(name = "IndexItemAdd")
    public final List<IndexItemAdd> indexItemAdd = new ArrayList<>(0);

    /** {@code IndexItemDelete}, any number, one side of a choice. */
    @XmlElement(name = "IndexItemDelete")
    public final List<IndexItemDelete> indexItemDelete = new ArrayList<>(0);

    /** {@code IndexItemPunchout}, any number, one side of a choice. */
    @XmlElement(name = "IndexItemPunchout")
    public final List<IndexItemPunchout> indexItemPunchout = new ArrayList<>(0);
}
