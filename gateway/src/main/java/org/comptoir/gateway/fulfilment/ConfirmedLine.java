package org.comptoir.gateway.fulfilment;

import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/**
 * The word on one line, or on a part of it: a line may be confirmed in several parts.
 *
 * @param number the order's line
 * @param quantity of this part, in the unit ordered; the whole line where absent
 * @param unitPrice where it is another than ordered
 * @param deliveryDate when it will be there, as far as is known
 */
public record ConfirmedLine(
        int number,
        LineVerdict verdict,
        Optional<Quantity> quantity,
        Optional<UnitPrice> unitPrice,
        Optional<LocalDate> deliveryDate,
        Optional<String> reason) {}
