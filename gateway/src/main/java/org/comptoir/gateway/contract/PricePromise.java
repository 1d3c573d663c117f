package org.comptoir.gateway.contract;

import java.time.Instant;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** What was promised on one returned cart line. */
public record PricePromise(
        PromiseId id,
        SupplierId supplier,
        ClientId client,
        SupplierPartId part,
        Quantity quantity,
        UnitOfMeasure unit,
        UnitPrice price,
        String contract,
        Instant promisedAt,
        Instant validUntil) {}
