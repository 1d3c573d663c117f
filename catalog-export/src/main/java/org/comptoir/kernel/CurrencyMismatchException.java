package org.comptoir.kernel;

import java.util.Currency;

/** Two amounts of different currencies met where only one currency makes sense. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    CurrencyMismatchException(Currency expected, Currency actual) {
        super("Amounts in %s and %s cannot be combined; convert one of them first".formatted(expected, actual));
    }
}
