package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a price was changed.
 *
 * <p>{@code ModificationDetail}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ModificationDetail {
    /** {@code @name}, required. */
    @XmlAttribute(required = true)
    public @Nullable String name;

    /** {@code @code}, optional. */
    @XmlAttribute
    public @Nullable String code;

    /** {@code @startDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String startDate;

    /** {@code @endDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String endDate;

    /** {@code @scope}, optional, in the DTDs from 1.2.071. */
    @XmlAttribute
    public @Nullable String scope;

    /** {@code @calculationType}, optional, in the DTDs from 1.2.071. */
    @XmlAttribute
    public @Nullable String calculationType;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code IdReference}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "IdReference")
    public @Nullable IdReference idReference;

    /** {@code ParentID}, optional, in the DTDs from 1.2.071. */
    @XmlElement(name = "ParentID")
    public @Nullable String parentId;

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
