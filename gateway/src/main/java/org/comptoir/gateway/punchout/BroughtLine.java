package org.comptoir.gateway.punchout;

import java.util.Optional;
import org.comptoir.kernel.UnitPrice;

/**
 * A line of the buyer's request that it brings along to edit or inspect, in its own words: cXML {@code
 * PunchOutSetupRequest/ItemOut}. Nothing of it is proven.
 *
 * <p>Texts are without surrounding white space, and empty where the document says nothing.
 *
 * @param number its place in the document, from 1
 * @param part {@code ItemID/SupplierPartID}, at most 255 characters
 * @param auxiliaryId {@code ItemID/SupplierPartAuxiliaryID}, at most 255: a promise of ours, or anything
 * @param quantity {@code @quantity} as sent, at most 40
 * @param unit {@code ItemDetail/UnitOfMeasure} as sent, at most 40
 * @param name {@code ItemDetail/Description}, at most 255
 * @param price {@code ItemDetail/UnitPrice} by its basis; empty where it is missing or cannot be read
 */
public record BroughtLine(
        int number,
        String part,
        String auxiliaryId,
        String quantity,
        String unit,
        String name,
        Optional<UnitPrice> price) {}
