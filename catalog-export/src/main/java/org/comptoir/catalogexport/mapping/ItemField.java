package org.comptoir.catalogexport.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of an article as a header row names it: {@code name@fr}, {@code attribute:length[mm]@de}, {@code
 * classification:UNSPSC:26.0801}, {@code stock:Lyon}, {@code buyer:4711}.
 *
 * @param name one of {@link #NAMES}
 * @param argument what stands behind the colon, blank where nothing does
 * @param unit what stands in brackets, blank where nothing does
 * @param language what stands behind the at, blank for the mapping's own
 */
public record ItemField(String name, String argument, String unit, String language) {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z.]*)(?::([^\\[\\]@]+))?(?:\\[([^\\]]*)\\])?(?:@([A-Za-z0-9-]+))?");

    private static final Set<String> PLAIN = Set.of(
            "id",
            "action",
            "category",
            "category.path",
            "price.amount",
            "price.currency",
            "price.basis",
            "price.family",
            "price.group",
            "unit",
            "content.unit",
            "content.perUnit",
            "quantity.minimum",
            "quantity.step",
            "quantity.maximum",
            "manufacturer",
            "manufacturerPartId",
            "gtin",
            "leadTimeDays",
            "discontinuedFrom",
            "customsNumber",
            "hazardous",
            "drawing.kind",
            "drawing.caption",
            "image",
            "substitute",
            "accessory",
            "variant",
            "stock",
            "auxiliaryId",
            "validFrom",
            "validUntil",
            "punchout.url",
            "punchout.level");
    private static final Set<String> SPOKEN = Set.of("name", "description", "keywords");
    private static final Set<String> ARGUED =
            Set.of("buyer", "classification", "stock", "document", "image", "price.step");

    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        PLAIN.forEach(name -> NAMES.put(name.toLowerCase(Locale.ROOT), name));
        SPOKEN.forEach(name -> NAMES.put(name, name));
        ARGUED.forEach(name -> NAMES.put(name, name));
        NAMES.put("document", "document");
        NAMES.put("attribute", "attribute");
    }

    /** Empty for a text that names no field. */
    public static Optional<ItemField> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String name = NAMES.get(form.group(1).toLowerCase(Locale.ROOT));
        var field = new ItemField(name == null ? "" : name, group(form, 2), group(form, 3), group(form, 4));
        return Optional.of(field).filter(ItemField::isSound);
    }

    /** As a header row writes it. */
    @Override
    public String toString() {
        return name
                + (argument.isEmpty() ? "" : ":" + argument)
                + (unit.isEmpty() ? "" : "[" + unit + "]")
                + (language.isEmpty() ? "" : "@" + language);
    }

    /** What a field may be called, for a message. */
    static String examples() {
        return "id, name@fr, price.amount, attribute:length[mm]@de, classification:UNSPSC or stock:Lyon";
    }

    private boolean isSound() {
        boolean argued = !argument.isEmpty();
        boolean spoken = SPOKEN.contains(name) || name.equals("attribute") || name.equals("document");
        if (name.isEmpty() || (!language.isEmpty() && !spoken) || (!unit.isEmpty() && !name.equals("attribute"))) {
            return false;
        }
        return switch (name) {
            case "attribute", "buyer", "classification", "price.step" -> argued;
            case "stock", "document", "image" -> true;
            default -> !argued;
        };
    }

    private static String group(Matcher form, int group) {
        String text = form.group(group);
        return text == null ? "" : text.strip();
    }
}
