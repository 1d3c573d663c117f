package org.comptoir.gateway.protocol.oci.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as OCI writes them: up to 11 digits, a point and exactly 3 decimals; no sign, exponent or grouping. */
final class OciNumber {

    static final int DECIMALS = 3;
    static final int DIGITS = 11;

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(DIGITS);

    private OciNumber() {}

    static boolean holds(BigDecimal number) {
        return isExact(number) && isSmallEnough(number);
    }

    static boolean isExact(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS;
    }

    static boolean isSmallEnough(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(TOO_LARGE) < 0;
    }

    /** @throws ArithmeticException for a number with more decimals: nothing is rounded on its way out */
    static String write(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** A price basis. @throws ArithmeticException for one that is no whole number */
    static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }
}
