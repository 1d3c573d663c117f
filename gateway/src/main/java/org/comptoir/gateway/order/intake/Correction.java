package org.comptoir.gateway.order.intake;

import java.util.Optional;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * What a person wants otherwise about a line of an order on hold.
 *
 * @param dropped whether the line is taken out; nothing else counts then
 */
public record Correction(
        int line,
        Optional<SupplierPartId> part,
        Optional<Quantity> quantity,
        Optional<UnitPrice> price,
        boolean dropped) {

    public static Correction dropping(int line) {
        return new Correction(line, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
