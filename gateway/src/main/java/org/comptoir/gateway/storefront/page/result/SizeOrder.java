package org.comptoir.gateway.storefront.page.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as buyers expect them: M5, M8, M10; 2.5 mm, 10 mm. By what stands before the first number, then by the number. */
final class SizeOrder {

    static final Comparator<String> COMPARATOR = Comparator.comparing(SizeOrder::before)
            .thenComparing(SizeOrder::number)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,9})?");

    private SizeOrder() {}

    static boolean isSize(String text) {
        return NUMBER.matcher(text).find();
    }

    private static String before(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? text.substring(0, number.start()) : text;
    }

    private static BigDecimal number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? new BigDecimal(number.group()) : BigDecimal.ZERO;
    }
}
