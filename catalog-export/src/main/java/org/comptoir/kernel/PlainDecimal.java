package org.comptoir.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as procurement documents write them: ASCII digits and one decimal point; no exponent, no separators. */
final class PlainDecimal {

    private static final Pattern FORM = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?|[+-]?\\.[0-9]{1,18}");

    private PlainDecimal() {}

    static BigDecimal parse(String what, String text) {
        String trimmed = text.strip();
        if (!FORM.matcher(trimmed).matches()) {
            throw new IllegalArgumentException("%s \"%s\" is not a plain decimal number such as 12.50"
                    .formatted(what, trimmed.length() > 40 ? trimmed.substring(0, 40) + "…" : trimmed));
        }
        return new BigDecimal(trimmed);
    }
}
