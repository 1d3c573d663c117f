package org.comptoir.gateway.contract.agreement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.contract.PriceRule.NetPrice;
import org.comptoir.kernel.SupplierPartId;

/** What may stand in a contract and is hardly meant. */
final class Findings {

    private static final int MOST = 100;

    private Findings() {}

    /** A larger quantity that is dearer by the unit than a smaller one; at most a hundred. */
    static List<String> in(Agreement agreement) {
        Map<SupplierPartId, List<NetPrice>> levels = agreement.rules().stream()
                .filter(NetPrice.class::isInstance)
                .map(NetPrice.class::cast)
                .collect(groupingBy(NetPrice::part, LinkedHashMap::new, toList()));
        List<String> findings = new ArrayList<>();
        levels.forEach((part, ofPart) -> compare(ofPart, findings));
        return findings;
    }

    private static void compare(List<NetPrice> unsorted, List<String> findings) {
        List<NetPrice> levels =
                unsorted.stream().sorted(comparing(NetPrice::from)).toList();
        for (int i = 1; i < levels.size() && findings.size() < MOST; i++) {
            NetPrice fewer = levels.get(i - 1);
            NetPrice more = levels.get(i);
            if (perUnit(more, fewer).compareTo(perUnit(fewer, more)) > 0) {
                findings.add("%s costs %s from %s but %s from %s: a larger quantity is dearer. Is that meant?"
                        .formatted(more.part(), more.price(), more.from(), fewer.price(), fewer.from()));
            }
        }
    }

    /** Times the other's basis, so that nothing has to be divided. */
    private static BigDecimal perUnit(NetPrice one, NetPrice other) {
        return one.price().price().amount().multiply(other.price().basis());
    }
}
