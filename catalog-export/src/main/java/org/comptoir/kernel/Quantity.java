package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How many units: more than zero, at most 999,999,999, at most 6 decimals.
 *
 * @param value without trailing zeros; cXML {@code @quantity}, OCI {@code NEW_ITEM-QUANTITY}
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final BigDecimal MAX = new BigDecimal("999999999");
    private static final int MAX_SCALE = 6;
    private static final int MOST_ZEROS = 40;

    public static final Quantity ONE = new Quantity(BigDecimal.ONE);

    public Quantity {
        BigDecimal stripped = requireNonNull(value, "quantity").stripTrailingZeros();
        if (stripped.signum() <= 0 || stripped.compareTo(MAX) > 0 || stripped.scale() > MAX_SCALE) {
            throw new IllegalArgumentException(
                    "A quantity is more than 0, at most %s and has at most %d decimals but is %s"
                            .formatted(MAX, MAX_SCALE, shown(stripped)));
        }
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** With its zeros, unless an exponent stands for more of them than anybody reads. */
    private static String shown(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
    }

    /** @throws IllegalArgumentException if the text is no plain decimal number in range; says why */
    public static Quantity of(String text) {
        return new Quantity(PlainDecimal.parse("Quantity", text));
    }

    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    /** True where this is a whole multiple of {@code step}. */
    public boolean isMultipleOf(Quantity step) {
        return value.remainder(step.value).signum() == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
