package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;

/** Everything that says what exists for whom, as rows have it. */
@ApplicationScoped
class AssortmentReadings {

    private final AssortmentVersions versions;
    private final AssortmentRows rows;
    private final HiddenParts hidden;

    @Inject
    AssortmentReadings(AssortmentVersions versions, AssortmentRows rows, HiddenParts hidden) {
        this.versions = versions;
        this.rows = rows;
        this.hidden = hidden;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentReadings() {
        this(null, null, null);
    }

    public long version(SupplierId supplier) {
        return versions.of(supplier);
    }

    public Map<AssortmentHolder, Set<Long>> held(SupplierId supplier) {
        return rows.held(supplier);
    }

    public Assortment rules(SupplierId supplier, long id) {
        return rows.rules(supplier, id);
    }

    /** Clients with a list of hidden articles. */
    public Set<ClientId> hiding(SupplierId supplier) {
        return hidden.clients(supplier);
    }

    public PartList hidden(SupplierId supplier, ClientId client) {
        return hidden.of(supplier, client);
    }
}
