package org.comptoir.gateway.fulfilment.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
     * Takes it where no order has it, and waits for the end of a transaction that does.
     *
     * @return whether it is the order's now
     */
    public boolean take(long supplierId, String number, long firstOrderId) {
        database.update(
                "insert into shipment_number (supplier_id, number, first_order_id) values (?, ?, ?) on conflict do nothing",
                supplierId,
                number,
                firstOrderId);
        return !isAnothers(supplierId, number, firstOrderId);
    }

    public boolean isAnothers(long supplierId, String number, long firstOrderId) {
        return database.one(
                        "select first_order_id from shipment_number where supplier_id = ? and number = ?",
                        row -> row.number("first_order_id"),
                        supplierId,
                        number)
                .filter(holder -> holder != firstOrderId)
                .isPresent();
    }
}
