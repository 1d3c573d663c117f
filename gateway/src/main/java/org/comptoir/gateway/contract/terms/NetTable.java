package org.comptoir.gateway.contract.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.kernel.Quantity;

/** Net prices of articles by quantity; the levels of an article stand side by side, the lowest quantity first. */
public final class NetTable {

    private static final int BYTES_PER_LEVEL = 20;
    private static final int BYTES_PER_FORM = 160;

    private final KeyTable parts;
    private final int[] starts;
    private final long[] amounts;
    private final int[] forms;
    private final long[] rules;
    private final Form[] distinct;

    private NetTable(KeyTable parts, int[] starts, int levels, Form[] distinct) {
        this.parts = parts;
        this.starts = starts;
        this.amounts = new long[levels];
        this.forms = new int[levels];
        this.rules = new long[levels];
        this.distinct = distinct;
    }

    /** What many levels have in common: where they begin, what they buy, how many decimals they have. */
    private record Form(Quantity from, BigDecimal basis, int scale, String detail) {}

    /** Takes levels in any order. */
    public static final class Builder {

        private record Level(int form, long amount, long rule) {}

        private final Map<String, List<Level>> levels = new TreeMap<>(KeyTable.ORDER);
        private final Map<Form, Integer> forms = new HashMap<>();
        private int count;

        /** @param amount for the whole basis; at most 18 digits */
        public void add(long rule, String part, Quantity from, BigDecimal amount, BigDecimal basis) {
            BigDecimal plain = amount.stripTrailingZeros();
            plain = plain.scale() < 0 ? plain.setScale(0) : plain;
            Form form = new Form(from, basis.stripTrailingZeros(), plain.scale(), "from " + from);
            Integer place = forms.computeIfAbsent(form, unseen -> forms.size());
            levels.computeIfAbsent(part, unseen -> new ArrayList<>(1))
                    .add(new Level(place, plain.unscaledValue().longValueExact(), rule));
            count++;
        }

        public NetTable build() {
            Form[] distinct = new Form[forms.size()];
            forms.forEach((form, place) -> distinct[place] = form);
            int[] starts = new int[levels.size() + 1];
            NetTable table = new NetTable(KeyTable.of(levels.keySet()), starts, count, distinct);
            int part = 0;
            int next = 0;
            for (List<Level> ofPart : levels.values()) {
                starts[part++] = next;
                ofPart.sort(Comparator.comparing(level -> distinct[level.form()].from()));
                for (Level level : ofPart) {
                    table.forms[next] = level.form();
                    table.amounts[next] = level.amount();
                    table.rules[next++] = level.rule();
                }
            }
            starts[part] = next;
            return table;
        }
    }

    /** @return the article's place, below zero where it has no net price */
    public int find(String part) {
        return parts.find(part);
    }

    /** The levels of an article are {@code first(place)} to below {@code first(place + 1)}. */
    public int first(int place) {
        return starts[place];
    }

    /** @return the level of the largest quantity reached, below zero under the lowest */
    public int reached(int place, Quantity quantity) {
        for (int level = starts[place + 1] - 1; level >= starts[place]; level--) {
            if (from(level).compareTo(quantity) <= 0) {
                return level;
            }
        }
        return -1;
    }

    public Quantity from(int level) {
        return distinct[forms[level]].from();
    }

    public BigDecimal amount(int level) {
        return BigDecimal.valueOf(amounts[level], distinct[forms[level]].scale());
    }

    public BigDecimal basis(int level) {
        return distinct[forms[level]].basis();
    }

    /** For a person, such as {@code from 100}. */
    public String detail(int level) {
        return distinct[forms[level]].detail();
    }

    public long rule(int level) {
        return rules[level];
    }

    public int size() {
        return amounts.length;
    }

    /** About how much memory this takes. */
    public long bytes() {
        return parts.bytes()
                + 4L * starts.length
                + (long) BYTES_PER_LEVEL * amounts.length
                + (long) BYTES_PER_FORM * distinct.length;
    }
}
