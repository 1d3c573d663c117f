package org.comptoir.gateway.catalog.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What changes by the hour and has a way of its own into the shop.
 *
 * @param leadTimeDays working days until it ships; empty where nothing was said
 * @param stock by warehouse; an empty list where nothing was said
 */
public record Availability(OptionalInt leadTimeDays, List<Level> stock) {

    public static final Availability UNTOLD = new Availability(OptionalInt.empty(), List.of());

    public Availability {
        stock = List.copyOf(stock);
    }

    /** @param quantity in order units, 0 or more */
    public record Level(String warehouse, BigDecimal quantity) {}

    public boolean saysNothing() {
        return leadTimeDays.isEmpty() && stock.isEmpty();
    }

    /** The sum over all warehouses, empty where nothing was said of any. */
    public Optional<BigDecimal> total() {
        return stock.stream().map(Level::quantity).reduce(BigDecimal::add);
    }

    /** The levels as one column holds them: a line each, warehouse, tab, quantity. */
    public String lines() {
        var lines = new StringBuilder();
        for (Level level : stock) {
            lines.append(level.warehouse())
                    .append('\t')
                    .append(level.quantity().toPlainString())
                    .append('\n');
        }
        return lines.toString();
    }

    /** Reads what {@link #lines()} wrote. */
    public static List<Level> levels(String lines) {
        List<Level> levels = new ArrayList<>();
        int start = 0;
        while (start < lines.length()) {
            int tab = lines.indexOf('\t', start);
            int end = lines.indexOf('\n', tab);
            levels.add(new Level(lines.substring(start, tab), new BigDecimal(lines.substring(tab + 1, end))));
            start = end + 1;
        }
        return levels;
    }
}
