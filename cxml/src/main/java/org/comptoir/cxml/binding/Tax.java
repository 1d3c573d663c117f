package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tax of a line or of a document. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Tax {
    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code TaxAdjustmentAmount}, optional. */
    @XmlElement(name = "TaxAdjustmentAmount")
    public @Nullable Amount taxAdjustmentAmount;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public @Nullable Description description;

    /** {@code TaxDetail}, any number. */
    @XmlElement(name = "TaxDetail")
    public final List<TaxDetail> taxDetail = new ArrayList<>(0);

    /** {@code Distribution}, any number. */
    @XmlElement(name = "Distribution")
    public final List<Distribution> distribution = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}
