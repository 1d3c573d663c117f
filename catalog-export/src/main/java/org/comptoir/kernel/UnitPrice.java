package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A price for a basis quantity, such as EUR 12.50 per 100 pieces.
 *
 * <p>{@link #lineTotal} multiplies before it divides and rounds once, so 3 pieces at EUR 10.00 per 3 cost EUR 10.00, not
 * EUR 9.99.
 *
 * @param price price of the whole basis quantity, before tax
 * @param basis number of units that {@code price} buys; more than zero. OCI calls it NEW_ITEM-PRICEUNIT, cXML
 *     PriceBasisQuantity
 */
public record UnitPrice(Money price, BigDecimal basis) {

    private static final int DIVISION_SCALE = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{3}) (-?[0-9]{1,15}(?:\\.[0-9]{1,12})?)(?: per ([0-9]{1,12}(?:\\.[0-9]{1,12})?))?");

    public UnitPrice {
        requireNonNull(price, "price");
        if (requireNonNull(basis, "basis").signum() <= 0) {
            throw new IllegalArgumentException("Price basis must be more than 0 but is " + basis);
        }
        basis = new Money(basis, price.currency()).amount();
    }

    /** The price of one unit. */
    public static UnitPrice each(Money price) {
        return new UnitPrice(price, BigDecimal.ONE);
    }

    /**
     * Reads what {@link #toString} writes, such as {@code EUR 4.99 per 1000}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static UnitPrice of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no price: expected is one such as EUR 9.50 or EUR 4.99 per 1000".formatted(text));
        }
        Money money = Money.of(written.group(2), written.group(1));
        return written.group(3) == null ? each(money) : new UnitPrice(money, new BigDecimal(written.group(3)));
    }

    /**
     * What a quantity costs, rounded to the currency's smallest unit.
     *
     * @throws IllegalArgumentException where that is more than an amount can be
     */
    public Money lineTotal(Quantity quantity) {
        return new Money(exactly(quantity), price.currency()).rounded();
    }

    /** What a quantity costs; empty where that is more than an amount can be. */
    public Optional<Money> findLineTotal(Quantity quantity) {
        return Money.findRounded(exactly(quantity), price.currency());
    }

    private BigDecimal exactly(Quantity quantity) {
        BigDecimal exact = price.amount().multiply(quantity.value());
        boolean nothingToDivide = isPerUnit() && exact.scale() <= DIVISION_SCALE;
        return nothingToDivide ? exact : exact.divide(basis, DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    /** The same price on another basis; empty where that would have to be rounded, or is more than an amount can be. */
    public Optional<UnitPrice> on(BigDecimal other) {
        if (other.compareTo(basis) == 0) {
            return Optional.of(this);
        }
        try {
            BigDecimal amount = price.amount().multiply(other).divide(basis, DIVISION_SCALE, RoundingMode.UNNECESSARY);
            return Money.fits(amount)
                    ? Optional.of(new UnitPrice(new Money(amount, price.currency()), other))
                    : Optional.empty();
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** True where the price is for one unit, so that no basis needs to be said. */
    public boolean isPerUnit() {
        return basis.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public String toString() {
        return isPerUnit() ? price.toString() : price + " per " + basis.toPlainString();
    }
}
