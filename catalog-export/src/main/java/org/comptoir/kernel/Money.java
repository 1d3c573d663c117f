package org.comptoir.kernel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * An exact amount in one currency, such as EUR 12.50.
 *
 * <p>Trailing zeros carry no meaning: {@code Money.of("1.50", "EUR")} equals {@code Money.of("1.5", "EUR")}. Nothing is
 * rounded until {@link #rounded()} is called.
 *
 * @param amount any sign, up to 12 digits before and 12 after the decimal point
 * @param currency ISO 4217; cXML calls it {@code Money/@currency}, OCI {@code NEW_ITEM-CURRENCY}
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int MAX_INTEGER_DIGITS = 12;
    private static final int MAX_SCALE = 12;

    public Money {
        requireNonNull(currency, "currency");
        BigDecimal stripped = requireNonNull(amount, "amount").stripTrailingZeros();
        if (!fits(stripped) || stripped.scale() > MAX_SCALE) {
            throw new IllegalArgumentException(
                    "An amount has at most %d digits before and %d after the decimal point but is %s"
                            .formatted(MAX_INTEGER_DIGITS, MAX_SCALE, amount));
        }
        amount = plain(stripped);
    }

    /** Whether so much can be an amount, once it is rounded to the decimals of one. */
    public static boolean fits(BigDecimal amount) {
        return (long) amount.precision() - amount.scale() <= MAX_INTEGER_DIGITS;
    }

    /**
     * Reads an amount as documents write it: decimal point, no thousands separator, no symbol, no exponent.
     *
     * @throws IllegalArgumentException if the text is no such number or the currency is not in ISO 4217; names both
     */
    public static Money of(String amount, String currency) {
        return new Money(PlainDecimal.parse("Amount", amount), currency(currency));
    }

    /** As {@link #rounded()}; empty where it is more than an amount can be. */
    static Optional<Money> findRounded(BigDecimal exact, Currency currency) {
        if (!fits(exact)) {
            return Optional.empty();
        }
        BigDecimal rounded = exact.setScale(fractionDigits(currency), RoundingMode.HALF_UP);
        return fits(rounded) ? Optional.of(new Money(rounded, currency)) : Optional.empty();
    }

    /** Nothing at all, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** Like {@link #plus}; empty where that is more than an amount can be. */
    public Optional<Money> findSum(Money other) {
        BigDecimal sum = amount.add(sameCurrency(other).amount);
        return fits(sum) ? Optional.of(new Money(sum, currency)) : Optional.empty();
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** The exact product; round it once, at the end. */
    public Money times(BigDecimal factor) {
        return new Money(scaled(amount.multiply(factor)), currency);
    }

    /** Half up to the currency's smallest unit: EUR to 2 decimals, JPY to none, KWD to 3. */
    public Money rounded() {
        return new Money(amount.setScale(fractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** The amount as documents write it, padded to the currency's decimals: {@code 9.5} becomes {@code "9.50"}. */
    public String plainAmount() {
        int scale = Math.max(amount.scale(), fractionDigits());
        return amount.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + plainAmount();
    }

    private int fractionDigits() {
        return fractionDigits(currency);
    }

    private static int fractionDigits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    private static BigDecimal scaled(BigDecimal exact) {
        return exact.scale() > MAX_SCALE ? exact.setScale(MAX_SCALE, RoundingMode.HALF_UP) : exact;
    }

    /** Only of what fits: an exponent of nine digits would be written out. */
    private static BigDecimal plain(BigDecimal stripped) {
        // stripping turns 1000 into 1E+3, which no document may carry
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "Currency \"%s\" is not an ISO 4217 code such as EUR".formatted(code), unknown);
        }
    }
}
