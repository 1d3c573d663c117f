package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.given;
import static org.comptoir.gateway.catalog.item.Problems.shortened;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.kernel.Quantity;

/** The rules for how soon, how long and how an article can be had. */
final class SupplyCheck {

    private static final Pattern LEAD_TIME = Pattern.compile("[0-9]{1,3}");
    private static final Pattern CUSTOMS = Pattern.compile("[0-9]{6,11}");
    private static final Pattern ZERO = Pattern.compile("0(\\.0{1,6})?");
    private static final int LONGEST_WAREHOUSE = 64;
    private static final int MOST_WAREHOUSES = 50;

    private SupplyCheck() {}

    static ProductSheet.Trade trade(CatalogItem.Supply sent, Problems problems) {
        var discontinued = problems.readGiven(
                "supply/discontinuedFrom", sent.discontinuedFrom(), SupplyCheck::day, "Send a day such as 2027-01-31");
        Optional<String> customs = given(sent.customsNumber()).map(text -> text.replace(" ", ""));
        if (customs.isPresent() && !CUSTOMS.matcher(customs.get()).matches()) {
            problems.report(
                    "supply/customsNumber",
                    "\"%s\" is not 6 to 11 digits".formatted(shortened(customs.get())),
                    "Send the tariff's commodity code without dots, such as 73181588");
        }
        boolean hazardous = problems.readGiven(
                        "supply/hazardous", sent.hazardous(), SupplyCheck::flag, "Send true, false or nothing")
                .orElse(false);
        return new ProductSheet.Trade(discontinued, customs, hazardous);
    }

    /**
     * The fast path's own lines are proved here too.
     *
     * @param problems is told of every problem
     */
    static Availability availability(CatalogItem.Supply sent, List<CatalogItem.StockLevel> levels, Problems problems) {
        OptionalInt days = OptionalInt.empty();
        Optional<String> leadTime = given(sent.leadTimeDays());
        if (leadTime.isPresent()) {
            if (LEAD_TIME.matcher(leadTime.get()).matches()) {
                days = OptionalInt.of(Integer.parseInt(leadTime.get()));
            } else {
                problems.report(
                        "supply/leadTimeDays",
                        "\"%s\" is not 0 to 999".formatted(shortened(leadTime.get())),
                        "Send whole working days");
            }
        }
        return new Availability(days, levels(levels, problems));
    }

    private static List<Availability.Level> levels(List<CatalogItem.StockLevel> sent, Problems problems) {
        List<Availability.Level> levels = new ArrayList<>();
        if (!problems.atMost("stock", sent.size(), MOST_WAREHOUSES)) {
            return levels;
        }
        Set<String> warehouses = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            String field = "stock[%d]".formatted(i + 1);
            String warehouse = Problems.orElse(sent.get(i).warehouse(), "main");
            problems.line(field + "/warehouse", warehouse, LONGEST_WAREHOUSE);
            if (!warehouses.add(warehouse)) {
                problems.report(
                        field, "warehouse %s comes twice".formatted(shortened(warehouse)), "Send each warehouse once");
            }
            problems.read(
                            field + "/quantity",
                            sent.get(i).quantity().strip(),
                            SupplyCheck::level,
                            "Send a plain decimal of 0 or more, such as 120")
                    .ifPresent(quantity -> levels.add(new Availability.Level(warehouse, quantity)));
        }
        return levels;
    }

    private static BigDecimal level(String text) {
        return ZERO.matcher(text).matches()
                ? BigDecimal.ZERO
                : Quantity.of(text).value();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("\"%s\" is no day".formatted(shortened(text)), wrong);
        }
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException("\"%s\" is neither true nor false".formatted(shortened(text)));
    }
}
