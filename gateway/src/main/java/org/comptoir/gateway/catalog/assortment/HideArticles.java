package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** The list of articles that do not exist for one client, whatever its assortments say. */
@ApplicationScoped
public class HideArticles {

    private final AssortmentVersions versions;
    private final HiddenParts hidden;
    private final Event<AssortmentsChanged> changed;

    @Inject
    HideArticles(AssortmentVersions versions, HiddenParts hidden, Event<AssortmentsChanged> changed) {
        this.versions = versions;
        this.hidden = hidden;
        this.changed = changed;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected HideArticles() {
        this(null, null, null);
    }

    /**
     * Hides articles from a client, in place of those hidden before. A part number may be hidden before its article is
     * imported.
     */
    @Transactional
    public void hide(SupplierId supplier, ClientId client, Collection<SupplierPartId> parts) {
        versions.raiseAssortments(supplier);
        hidden.replace(supplier, client, parts);
        changed.fire(new AssortmentsChanged(supplier));
    }
}
