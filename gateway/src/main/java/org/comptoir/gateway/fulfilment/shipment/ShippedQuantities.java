package org.comptoir.gateway.fulfilment.shipment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the ship notices of an order come to; of one number the latest word counts, and one taken back counts nothing. */
public final class ShippedQuantities {

    private ShippedQuantities() {}

    /** The notices that stand, first to last. */
    public static Collection<ShipNotice> standing(List<ShipNotice> notices) {
        Map<String, ShipNotice> last = new LinkedHashMap<>();
        notices.forEach(notice -> last.put(notice.number(), notice));
        last.values().removeIf(notice -> notice.stage() == ShipStage.TAKEN_BACK);
        return last.values();
    }

    /** By line number, planned ones too. */
    static Map<Integer, BigDecimal> of(Collection<ShipNotice> standing) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        standing.forEach(notice -> notice.shipment()
                .lines()
                .forEach(line -> sums.merge(line.number(), line.quantity().value(), BigDecimal::add)));
        return sums;
    }

    /** What has left, by line number. */
    public static Map<Integer, BigDecimal> left(List<ShipNotice> notices) {
        return of(standing(notices).stream()
                .filter(notice -> notice.stage() == ShipStage.ACTUAL)
                .toList());
    }
}
