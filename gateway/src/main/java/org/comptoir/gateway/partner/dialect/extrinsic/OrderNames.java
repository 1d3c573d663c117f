package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.NamedRows;

/**
 * What the core system calls the Extrinsics of an order and its lines: {@code CostCenter=KOSTL Internal=""}, or {@code none}. One
 * with an empty right side is not handed on.
 */
public record OrderNames(LookUpTable table) {

    public static final OrderNames NONE = new OrderNames(new LookUpTable(Map.of()));

    public static final NamedRows ROWS =
            new NamedRows(200, "CostCenter=costCenter", (name, ours) -> Optional.<Flaw>empty());

    /** @throws IllegalArgumentException if a pair is none */
    public static OrderNames parse(String setting) {
        return new OrderNames(ROWS.parse(setting));
    }

    public boolean isEmpty() {
        return table.pairs().isEmpty();
    }

    /** The core system's name; empty where nothing is handed on; the suite's where nothing is agreed. */
    public String nameFor(String theirs) {
        return table.right(theirs).orElse(theirs);
    }

    /**
     * In the order sent. Nothing gets lost because two are called the same: the one that comes later keeps the suite's name.
     */
    public Map<String, String> handOn(Map<String, String> sent) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sent.keySet().stream().filter(name -> table.right(name).isEmpty()).forEach(taken::add);
        Map<String, String> handedOn = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            Optional<String> ours = table.right(name);
            if (ours.isEmpty()) {
                handedOn.put(name, value);
            } else if (!ours.get().isEmpty()) {
                handedOn.put(free(ours.get(), name, taken), value);
            }
        });
        return handedOn;
    }

    private static String free(String wanted, String own, Set<String> taken) {
        if (taken.add(wanted)) {
            return wanted;
        }
        String free = own;
        for (int number = 2; !taken.add(free); number++) {
            free = own + " " + number;
        }
        return free;
    }
}
