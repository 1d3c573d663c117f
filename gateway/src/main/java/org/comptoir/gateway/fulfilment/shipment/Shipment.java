package org.comptoir.gateway.fulfilment.shipment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.LanguageTag;

/**
 * What a ship notice says.
 *
 * @param shippedAt when it left or is to leave
 * @param deliveryDate when it is expected to be there
 * @param whole whether it is all that was ordered; the lines are those of the order then
 * @param comment in words for people; empty where nothing is to be said
 * @param language of its texts, where the core system says it
 */
public record Shipment(
        Optional<OffsetDateTime> shippedAt,
        Optional<LocalDate> deliveryDate,
        Optional<Carrier> carrier,
        List<String> trackingNumbers,
        boolean whole,
        List<ShippedLine> lines,
        String comment,
        Optional<LanguageTag> language) {

    public Shipment {
        trackingNumbers = List.copyOf(trackingNumbers);
        lines = List.copyOf(lines);
    }

    Shipment carrying(List<ShippedLine> others) {
        return new Shipment(shippedAt, deliveryDate, carrier, trackingNumbers, whole, others, comment, language);
    }
}
