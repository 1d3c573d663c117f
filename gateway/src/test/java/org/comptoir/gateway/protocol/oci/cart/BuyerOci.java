package org.comptoir.gateway.protocol.oci.cart;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.cart.ReturnForm.Field;

/**
 * A buyer's system that reads OCI: strictly as the standard has it, or as tolerantly as the friendliest in the field.
 *
 * <p>Its tables are its own: what the writer believes of lengths and formats counts for nothing here.
 *
 * @param own fields of no line, the {@code ~} fields among them
 * @param items by line, each field by name without {@code NEW_ITEM-}
 * @param faults what the standard has against the form; nothing where it was read tolerantly
 */
public record BuyerOci(Map<String, String> own, List<Map<String, String>> items, List<String> faults) {

    private static final Pattern FIELD = Pattern.compile("NEW_ITEM-([A-Z][A-Z0-9_]*)\\[([1-9][0-9]{0,4})]");
    private static final Pattern LONGTEXT = Pattern.compile("NEW_ITEM-LONGTEXT_([1-9][0-9]{0,4}):132\\[]");
    private static final Pattern LOOSE_FIELD = Pattern.compile("(?i)NEW_ITEM[-_]([A-Z][A-Z0-9_]*)\\[0*([0-9]{1,5})]");
    private static final Pattern LOOSE_LONGTEXT =
            Pattern.compile("(?i)NEW_ITEM-LONGTEXT_([0-9]{1,5})(:132)?(\\[])?(\\[[0-9]*])?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,11}\\.[0-9]{3}");
    private static final Pattern PRICE_UNIT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern DAYS = Pattern.compile("[0-9]{0,5}");

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            entry("DESCRIPTION", 40),
            entry("MATNR", 40),
            entry("QUANTITY", 15),
            entry("UNIT", 3),
            entry("PRICE", 15),
            entry("CURRENCY", 5),
            entry("PRICEUNIT", 5),
            entry("LEADTIME", 5),
            entry("VENDOR", 10),
            entry("VENDORMAT", 40),
            entry("MANUFACTCODE", 10),
            entry("MANUFACTMAT", 40),
            entry("MATGROUP", 10),
            entry("SERVICE", 1),
            entry("CONTRACT", 10),
            entry("CONTRACT_ITEM", 5),
            entry("EXT_QUOTE_ID", 35),
            entry("EXT_QUOTE_ITEM", 10),
            entry("EXT_PRODUCT_ID", 40),
            entry("ATTACHMENT", 255),
            entry("ATTACHMENT_TITLE", 255),
            entry("ATTACHMENT_PURPOSE", 1),
            entry("EXT_SCHEMA_TYPE", 10),
            entry("EXT_CATEGORY_ID", 60),
            entry("EXT_CATEGORY", 40),
            entry("CUST_FIELD1", 10),
            entry("CUST_FIELD2", 10),
            entry("CUST_FIELD3", 10),
            entry("CUST_FIELD4", 20),
            entry("CUST_FIELD5", 50),
            entry("ITEM_TYPE", 1),
            entry("PARENT_ID", 5));

    /** Field and the one it cannot be without. */
    private static final Map<String, String> COMPANIONS = Map.of(
            "PRICE", "CURRENCY",
            "EXT_QUOTE_ITEM", "EXT_QUOTE_ID",
            "CONTRACT_ITEM", "CONTRACT",
            "EXT_CATEGORY_ID", "EXT_SCHEMA_TYPE",
            "EXT_CATEGORY", "EXT_SCHEMA_TYPE");

    /** As the standard has it; every deviation is a fault. */
    public static BuyerOci strictly(List<Field> fields) {
        Reading reading = new Reading();
        Set<String> names = new TreeSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                reading.fault(field.name(), "comes twice");
            }
            Matcher text = LONGTEXT.matcher(field.name());
            Matcher line = FIELD.matcher(field.name());
            if (text.matches()) {
                reading.put(text.group(1), "LONGTEXT", field.value());
            } else if (line.matches() && !line.group(1).equals("LONGTEXT")) {
                reading.put(line.group(2), line.group(1), field.value());
            } else if (field.name().toUpperCase(java.util.Locale.ROOT).startsWith("NEW_ITEM")) {
                reading.fault(field.name(), "is no name of a field");
            } else {
                reading.own.put(field.name(), field.value());
            }
        }
        List<Map<String, String>> items = new ArrayList<>();
        reading.lines.forEach((number, line) -> {
            items.add(line);
            if (number != items.size()) {
                reading.fault("NEW_ITEM[" + number + "]", "follows a gap");
            }
            judge(number, line, reading);
        });
        return new BuyerOci(reading.own, items, reading.faults);
    }

    /** Gaps, zeros before the line, blanks, commas, wrong spellings of the long text: all is understood, none is a fault. */
    public static BuyerOci tolerantly(List<Field> fields) {
        Reading reading = new Reading();
        for (Field field : fields) {
            Matcher text = LOOSE_LONGTEXT.matcher(field.name());
            Matcher line = LOOSE_FIELD.matcher(field.name());
            if (text.matches()) {
                reading.put(text.group(1), "LONGTEXT", field.value());
            } else if (line.matches()) {
                reading.put(line.group(2), line.group(1).toUpperCase(java.util.Locale.ROOT), field.value());
            } else {
                reading.own.put(field.name(), field.value());
            }
        }
        return new BuyerOci(reading.own, List.copyOf(reading.lines.values()), List.of());
    }

    /** Decimal comma or point, blanks and zeros around: {@code 00000001730.900}. */
    public static BigDecimal number(String text) {
        String plain = text.replaceAll("\\s", "");
        return new BigDecimal(plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain.replace(",", ""));
    }

    /** What one unit costs, exactly. */
    public static BigDecimal unitPrice(Map<String, String> item, int decimals) {
        String basis = item.getOrDefault("PRICEUNIT", "");
        return number(item.get("PRICE"))
                .divide(basis.isBlank() ? BigDecimal.ONE : number(basis), decimals, java.math.RoundingMode.UNNECESSARY);
    }

    private static void judge(int number, Map<String, String> line, Reading reading) {
        line.forEach((name, value) -> {
            String path = "NEW_ITEM-%s[%d]".formatted(name, number);
            Integer longest = LENGTHS.get(name);
            if (longest == null && !name.equals("LONGTEXT")) {
                reading.fault(path, "is no field of OCI");
            } else if (longest != null && value.codePointCount(0, value.length()) > longest) {
                reading.fault(path, "has more than %d characters: %s".formatted(longest, value));
            }
            if (value.chars().anyMatch(c -> c < ' ' && (c != '\n' || !name.equals("LONGTEXT")))
                    || value.contains("&#")) {
                reading.fault(path, "holds what is no text: " + value);
            }
            if (COMPANIONS.containsKey(name)
                    && !value.isEmpty()
                    && line.getOrDefault(COMPANIONS.get(name), "").isEmpty()) {
                reading.fault(path, "stands without " + COMPANIONS.get(name));
            }
        });
        match(number, line, "QUANTITY", NUMBER, reading);
        match(number, line, "PRICE", NUMBER, reading);
        match(number, line, "PRICEUNIT", PRICE_UNIT, reading);
        match(number, line, "LEADTIME", DAYS, reading);
        boolean text = !line.getOrDefault("DESCRIPTION", "").isEmpty();
        boolean material = !line.getOrDefault("MATNR", "").isEmpty();
        if (text == material) {
            reading.fault("NEW_ITEM[" + number + "]", "needs one of DESCRIPTION and MATNR");
        }
        if (line.getOrDefault("UNIT", "").isEmpty() && !material) {
            reading.fault("NEW_ITEM-UNIT[" + number + "]", "is missing");
        }
    }

    private static void match(int number, Map<String, String> line, String name, Pattern form, Reading reading) {
        String value = line.getOrDefault(name, "");
        if (!form.matcher(value).matches()) {
            reading.fault("NEW_ITEM-%s[%d]".formatted(name, number), "is \"%s\"".formatted(value));
        }
    }

    private static final class Reading {

        private final Map<String, String> own = new LinkedHashMap<>();
        private final TreeMap<Integer, Map<String, String>> lines = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();

        void put(String line, String name, String value) {
            lines.computeIfAbsent(Integer.valueOf(line), number -> new LinkedHashMap<>())
                    .put(name, value);
        }

        void fault(String path, String what) {
            faults.add(path + " " + what);
        }
    }
}
