package org.comptoir.gateway.cart.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.kernel.Quantity;

/**
 * Quantities as procurement systems write them in {@code ItemOut/@quantity}: {@code 100.0000}, {@code 1E2}, {@code 2,5},
 * {@code 1 000}, {@code 1,000.5}.
 *
 * <p>What may be read in two ways, such as {@code 1,000}, is not read at all: a person is asked.
 */
public final class BroughtQuantity {

    private static final Pattern GROUPED_BY_BLANKS = Pattern.compile("\\d{1,3}([ \u00A0\u202F]\\d{3})+([.,]\\d*)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d*|\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern GERMAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d*|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,18},(\\d{0,2}|\\d{4,18})");
    private static final Pattern EXPONENT =
            Pattern.compile("\\+?(\\d{1,18}\\.?\\d{0,18}|\\.\\d{1,18})[eE][+-]?\\d{1,2}");

    private BroughtQuantity() {}

    public static Optional<Quantity> read(String text) {
        String typed = text.strip();
        if (GROUPED_BY_BLANKS.matcher(typed).matches()) {
            typed = typed.replaceAll("[ \u00A0\u202F]", "").replace(',', '.');
        } else if (ENGLISH.matcher(typed).matches()) {
            typed = typed.replace(",", "");
        } else if (GERMAN.matcher(typed).matches()) {
            typed = typed.replace(".", "").replace(',', '.');
        } else if (DECIMAL_COMMA.matcher(typed).matches()) {
            typed = typed.replace(',', '.');
        } else if (EXPONENT.matcher(typed).matches()) {
            typed = new BigDecimal(typed).toPlainString();
        }
        return QuantityRule.read(typed);
    }
}
