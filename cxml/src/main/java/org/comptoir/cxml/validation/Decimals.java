package org.comptoir.cxml.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as cXML writes them: digits with a point, no thousands separators, no symbol ({@code 1234.50}). */
final class Decimals {

    private static final Pattern FORM = Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d{1,20})");

    private Decimals() {}

    /** Empty for anything else, exponents included: 1E999999999 is a number nobody can add up. */
    static Optional<BigDecimal> read(String text) {
        String number = text.strip();
        return FORM.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
