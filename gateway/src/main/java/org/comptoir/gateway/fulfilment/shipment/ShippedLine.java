package org.comptoir.gateway.fulfilment.shipment;

import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Quantity;

/**
 * What of one line of the order is in a shipment.
 *
 * @param number the order's line
 * @param quantity in the unit ordered
 * @param batch the supplier's number of the lot
 */
public record ShippedLine(int number, Quantity quantity, Optional<String> batch, List<String> serialNumbers) {

    public ShippedLine {
        serialNumbers = List.copyOf(serialNumbers);
    }
}
