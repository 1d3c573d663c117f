package org.comptoir.gateway.storefront.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;

/**
 * Writes numbers as readers of a language expect them: €1,234.50 · 1 234,50 € · 1.234,50 €.
 *
 * <p>Made for pages with many prices: no locale data is looked up and nothing is parsed.
 */
public final class Numbers {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    /** 2.5, -0.75 mm, but neither 1.2.3 nor 08.15. */
    private static final Pattern MEASURE = Pattern.compile("^(-?(?:0|[1-9]\\d*))\\.(\\d+)(?=$|[ \u00A0])");

    private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥");

    private static final Numbers ENGLISH = new Numbers(',', '.', true);
    private static final Numbers FRENCH = new Numbers(NARROW_NO_BREAK_SPACE, ',', false);
    private static final Numbers GERMAN = new Numbers('.', ',', false);

    private final char group;
    private final char decimal;
    private final boolean currencyFirst;

    private Numbers(char group, char decimal, boolean currencyFirst) {
        this.group = group;
        this.decimal = decimal;
        this.currencyFirst = currencyFirst;
    }

    public static Numbers in(Language language) {
        if (language == Language.FR) {
            return FRENCH;
        }
        return language == Language.DE ? GERMAN : ENGLISH;
    }

    /** With the currency's symbol where everybody knows it, otherwise with its code. */
    public String money(Money money) {
        String code = money.currency().getCurrencyCode();
        String symbol = SYMBOLS.get(code);
        String amount = grouped(money.plainAmount());
        if (!currencyFirst) {
            return amount + NO_BREAK_SPACE + (symbol == null ? code : symbol);
        }
        return symbol == null ? code + NO_BREAK_SPACE + amount : symbol + amount;
    }

    public String quantity(Quantity quantity) {
        return grouped(quantity.toString());
    }

    public String decimal(BigDecimal value) {
        return grouped(value.toPlainString());
    }

    public String count(long number) {
        return number < 1000 ? Long.toString(number) : grouped(Long.toString(number));
    }

    /** A value of an article as its supplier wrote it: only a number that begins with digits, a point and digits changes. */
    public String measure(String value) {
        return decimal == '.' || value.indexOf('.') < 0
                ? value
                : MEASURE.matcher(value).replaceFirst("$1" + decimal + "$2");
    }

    private String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + 4).append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
