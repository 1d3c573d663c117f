package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A unit of trade by its UN/ECE Recommendation 20 or 21 code, such as {@code EA} or {@code BX}.
 *
 * <p>{@link #of} also understands the names suites send in their stead ({@code EACH}, {@code ST}, {@code PCE}).
 *
 * @param code 1 to 3 upper-case letters or digits: cXML {@code UnitOfMeasure}, OCI {@code NEW_ITEM-UNIT}
 */
public record UnitOfMeasure(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,3}");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("EACH", "EA"),
            Map.entry("PCE", "EA"),
            Map.entry("C62", "EA"),
            Map.entry("PIECE", "EA"),
            Map.entry("ST", "EA"),
            Map.entry("BOX", "BX"),
            Map.entry("PACK", "PK"),
            Map.entry("PAC", "PK"),
            Map.entry("DOZEN", "DZN"),
            Map.entry("DZ", "DZN"),
            Map.entry("METER", "MTR"),
            Map.entry("METRE", "MTR"),
            Map.entry("M", "MTR"),
            Map.entry("KG", "KGM"),
            Map.entry("LITER", "LTR"),
            Map.entry("LITRE", "LTR"),
            Map.entry("L", "LTR"),
            Map.entry("ROLL", "RO"),
            Map.entry("PAIR", "PR"));

    public UnitOfMeasure {
        if (!CODE.matcher(requireNonNull(code, "unit of measure")).matches()) {
            throw new IllegalArgumentException(
                    "Unit of measure \"%s\" is not a UN/ECE code of 1 to 3 letters or digits, such as EA"
                            .formatted(code));
        }
    }

    /** The unit for a code or a known alias, in any case. */
    public static UnitOfMeasure of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return new UnitOfMeasure(ALIASES.getOrDefault(upper, upper));
    }

    @Override
    public String toString() {
        return code;
    }
}
