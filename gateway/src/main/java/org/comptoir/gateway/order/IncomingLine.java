package org.comptoir.gateway.order;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** One line of an order as sent: cXML {@code ItemOut}. {@code number} is {@code @lineNumber}, or its place where absent. */
public record IncomingLine(
        int number,
        SupplierPart part,
        Optional<BuyerPartId> buyerPart,
        Quantity quantity,
        UnitOfMeasure unit,
        UnitPrice unitPrice,
        String description,
        Optional<LocalDate> requestedDelivery,
        Optional<Address> shipTo,
        Optional<String> comments,
        Map<String, String> extrinsics) {}
