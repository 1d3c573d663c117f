package org.comptoir.gateway.partner.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.journal.retention.RecordOwners;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** Every supplier of the directory. */
@ApplicationScoped
class KnownSuppliers implements RecordOwners {

    private final PartnerDirectory directory;

    @Inject
    KnownSuppliers(PartnerDirectory directory) {
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected KnownSuppliers() {
        this(null);
    }

    @Override
    public List<Long> suppliers() {
        return directory.suppliers().stream().map(SupplierId::value).toList();
    }
}
