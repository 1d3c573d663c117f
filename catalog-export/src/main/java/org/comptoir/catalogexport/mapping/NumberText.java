package org.comptoir.catalogexport.mapping;

import java.util.regex.Pattern;

/**
 * Decimals as suppliers write them, brought to a point and no grouping; what is no number stays as it is, such as {@code 0,125} where
 * a comma groups thousands: none begin with a zero.
 */
final class NumberText {

    private static final Pattern COMMA =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}([. '\u00A0\u202F’][0-9]{3})+(,[0-9]*)?|[+-]?[0-9]*,?[0-9]+");
    private static final Pattern POINT =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}([, '\u00A0\u202F’][0-9]{3})+(\\.[0-9]*)?");

    /** No number of ours is longer, and the patterns would try every way to part one of a hundred thousand digits. */
    private static final int LONGEST = 60;

    private NumberText() {}

    static String plain(String text, char decimal) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return stripped;
        }
        if (decimal == ',') {
            return COMMA.matcher(stripped).matches()
                    ? stripped.replaceAll("[. '\u00A0\u202F’]", "").replace(',', '.')
                    : stripped;
        }
        return POINT.matcher(stripped).matches() ? stripped.replaceAll("[, '\u00A0\u202F’]", "") : stripped;
    }
}
