package org.comptoir.gateway.contract.terms;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Percentages by what they are on, such as a product family. */
public final class PercentTable {

    private static final int BYTES_PER_ENTRY = 12;
    private static final int BYTES_PER_PERCENT = 80;

    private final KeyTable keys;
    private final int[] places;
    private final long[] rules;
    private final BigDecimal[] distinct;

    private PercentTable(KeyTable keys, BigDecimal[] distinct) {
        this.keys = keys;
        this.places = new int[keys.size()];
        this.rules = new long[keys.size()];
        this.distinct = distinct;
    }

    /** Takes entries in any order; a key once. */
    public static final class Builder {

        private record Entry(int place, long rule) {}

        private final Map<String, Entry> entries = new TreeMap<>(KeyTable.ORDER);
        private final Map<BigDecimal, Integer> percents = new HashMap<>();

        public void add(long rule, String key, BigDecimal percent) {
            int place = percents.computeIfAbsent(percent.stripTrailingZeros(), unseen -> percents.size());
            entries.put(key, new Entry(place, rule));
        }

        public PercentTable build() {
            BigDecimal[] distinct = new BigDecimal[percents.size()];
            percents.forEach((percent, place) -> distinct[place] = percent);
            PercentTable table = new PercentTable(KeyTable.of(entries.keySet()), distinct);
            int next = 0;
            for (Entry entry : entries.values()) {
                table.places[next] = entry.place();
                table.rules[next++] = entry.rule();
            }
            return table;
        }
    }

    /** @return the entry of a key, below zero where there is none */
    public int find(String key) {
        return keys.find(key);
    }

    public BigDecimal percent(int entry) {
        return distinct[places[entry]];
    }

    public long rule(int entry) {
        return rules[entry];
    }

    /** About how much memory this takes. */
    public long bytes() {
        return keys.bytes() + (long) BYTES_PER_ENTRY * rules.length + (long) BYTES_PER_PERCENT * distinct.length;
    }
}
