package org.comptoir.gateway.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail addresses and telephone numbers in a text. Numbers of articles, orders and days are what a rule could take for one. */
final class Reachable {

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++(?:@|%40)[\\w-]++(?:\\.[\\w-]++)++");

    /** {@code +49 30 123456}, {@code 0044-20-7946-0958}: nothing else looks like that. */
    private static final Pattern ABROAD = Pattern.compile(
            "(?<![\\w+])(?:\\+|00(?=[1-9][0-9]{0,2}[ ()./-]))[1-9](?:[ ().\u00a0/-]{0,3}[0-9]){7,14}(?![0-9])");

    /** {@code Tel. 4711 0815}: the word says what it is. */
    private static final Pattern CALLED = Pattern.compile(
            "(\\b(?:tel|telefon|t[eé]l|t[eé]l[eé]phone|telephone|phone|fax|mobil|mobile|handy|portable|cell|durchwahl)\\b[.: ]{0,3})"
                    + "(\\+?[0-9(][0-9 ().\u00a0/-]{2,20}[0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** {@code 030 / 123 45 67}, {@code 01 23 45 67 89}, {@code (555) 123-4567}; no day such as {@code 01.12.2026}. */
    private static final Pattern AT_HOME = Pattern.compile(
            "(?<![\\w.,+/-])(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?:\\d{2})?(?!\\d))"
                    + "(?:\\(?0[1-9]\\d{0,4}\\)?(?:[ \u00a0/.-]{1,3}\\d{2,8}){1,5}|\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4})(?![\\d])");

    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 13;

    private Reachable() {}

    static boolean isMail(String text) {
        return MAIL.matcher(text).find();
    }

    /** Without what can be nothing else. */
    static String certain(String text) {
        return ABROAD.matcher(MAIL.matcher(text).replaceAll(MaskedText.BLANK)).replaceAll(MaskedText.BLANK);
    }

    /** Without what is most likely one. */
    static String likely(String text) {
        String called = CALLED.matcher(certain(text))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + MaskedText.BLANK));
        return AT_HOME.matcher(called)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isLongEnough(found.group()) ? MaskedText.BLANK : found.group()));
    }

    private static boolean isLongEnough(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
    }
}
