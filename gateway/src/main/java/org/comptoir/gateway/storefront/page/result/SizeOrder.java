package org.comptoir.gateway.storefront.page.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as buyers expect them: M5, M8, M10; 2.5 mm, 10 mm. By what stands before the first number, then by the number. */
final class SizeOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,9})?");

    private SizeOrder() {}

    private record Size(String before, BigDecimal number, String text) {

        private static final Comparator<Size> ORDER =
                Comparator.comparing(Size::before).thenComparing(Size::number).thenComparing(Size::text);

        static Size of(String text) {
            Matcher number = NUMBER.matcher(text);
            return number.find()
                    ? new Size(text.substring(0, number.start()), new BigDecimal(number.group()), text)
                    : new Size(text, BigDecimal.ZERO, text);
        }
    }

    private record Sized<T>(Size size, T value) {}

    static boolean isSize(String text) {
        return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Each is read once. */
    static <T> List<T> sorted(List<T> values, Function<T, String> text) {
        return values.stream()
                .map(value -> new Sized<>(Size.of(text.apply(value)), value))
                .sorted(Comparator.comparing(Sized::size, Size.ORDER))
                .map(Sized::value)
                .toList();
    }
}
