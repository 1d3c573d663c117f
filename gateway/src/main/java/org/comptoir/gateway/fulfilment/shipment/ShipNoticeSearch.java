package org.comptoir.gateway.fulfilment.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.HandedOn;

/** The ship notices of an order, inside one supplier. */
@ApplicationScoped
public class ShipNoticeSearch {

    private final ShipNotices notices;

    @Inject
    ShipNoticeSearch(ShipNotices notices) {
        this.notices = notices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipNoticeSearch() {
        this(null);
    }

    /** Of all versions of an order, by the id of any of them, first to last; none for another supplier's. */
    public List<ShipNotice> about(long supplierId, long orderId) {
        return notices.about(supplierId, orderId);
    }

    /** Those that a word on it is held against, first to last. */
    public List<ShipNotice> about(long supplierId, HandedOn order) {
        return notices.about(supplierId, order);
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<ShipNotice> find(long supplierId, long id) {
        return notices.find(supplierId, id);
    }
}
