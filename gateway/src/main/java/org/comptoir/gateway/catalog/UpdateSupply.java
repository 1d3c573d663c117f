package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** The fast path for stock and lead times: seen in the shop within seconds, without touching sheets or words. */
@ApplicationScoped
public class UpdateSupply {

    private final CatalogVersions versions;
    private final Supplies supplies;

    @Inject
    UpdateSupply(CatalogVersions versions, Supplies supplies) {
        this.versions = versions;
        this.supplies = supplies;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected UpdateSupply() {
        this(null, null);
    }

    /**
     * One chunk, best of some thousand articles; what is not told of an article stays as it was. An article may come later than
     * its stock.
     *
     * @return how many articles differ from what was known
     */
    @Transactional
    public long update(SupplierId supplier, Map<SupplierPartId, Availability> told) {
        return supplies.save(supplier, versions.raiseSupply(supplier), told);
    }
}
