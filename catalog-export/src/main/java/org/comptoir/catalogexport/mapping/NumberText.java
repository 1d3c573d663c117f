package org.comptoir.catalogexport.mapping;

import java.util.regex.Pattern;

/** Decimals as suppliers write them, brought to a point and no grouping; what is no number stays as it is. */
final class NumberText {

    private static final Pattern COMMA =
            Pattern.compile("[+-]?[0-9]{1,3}([. '\u00A0\u202F’][0-9]{3})+(,[0-9]*)?|[+-]?[0-9]*,?[0-9]+");
    private static final Pattern POINT = Pattern.compile("[+-]?[0-9]{1,3}([, '\u00A0\u202F’][0-9]{3})+(\\.[0-9]*)?");

    private NumberText() {}

    static String plain(String text, char decimal) {
        String stripped = text.strip();
        if (decimal == ',') {
            return COMMA.matcher(stripped).matches()
                    ? stripped.replaceAll("[. '\u00A0\u202F’]", "").replace(',', '.')
                    : stripped;
        }
        return POINT.matcher(stripped).matches() ? stripped.replaceAll("[, '\u00A0\u202F’]", "") : stripped;
    }
}
