package org.comptoir.gateway.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.platform.Database;

/** The locks of orders, which whoever decides on a version holds too: what is read of an order under its lock stands until the commit. */
@ApplicationScoped
class OrderLocks {

    private final Database database;

    @Inject
    OrderLocks(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderLocks() {
        this(null);
    }

    /** Lets what is said of one order in one transaction after the other, by the id of any of its versions. */
    public void hold(long supplierId, long orderId) {
        database.query("""
                select id from buyer_order
                 where supplier_id = ? and id = (select buyer_order_id from purchase_order where supplier_id = ? and id = ?)
                   for update""", row -> row.number("id"), supplierId, supplierId, orderId);
    }
}
