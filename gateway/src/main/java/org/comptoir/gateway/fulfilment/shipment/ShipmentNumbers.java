package org.comptoir.gateway.fulfilment.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.platform.Database;

/** Whose the numbers of shipments are. Their key decides: one supplier gives a number to one order, whatever stage a shipment is in. */
@ApplicationScoped
class ShipmentNumbers {

    private final Database database;

    @Inject
    ShipmentNumbers(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipmentNumbers() {
        this(null);
    }

    /**
     * Takes it where no order has it, and waits for the end of a transaction that does. A trial takes none.
     *
     * @return whether it is the order's now
     */
    public boolean take(long supplierId, String number, HandedOn order) {
        if (order.tried()) {
            return true;
        }
        database.update(
                "insert into shipment_number (supplier_id, number, first_order_id) values (?, ?, ?) on conflict do nothing",
                supplierId,
                number,
                order.firstId());
        return !isAnothers(supplierId, number, order);
    }

    public boolean isAnothers(long supplierId, String number, HandedOn order) {
        return !order.tried()
                && database.one(
                                "select first_order_id from shipment_number where supplier_id = ? and number = ?",
                                row -> row.number("first_order_id"),
                                supplierId,
                                number)
                        .filter(holder -> holder != order.firstId())
                        .isPresent();
    }
}
