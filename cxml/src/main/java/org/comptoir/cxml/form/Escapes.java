package org.comptoir.cxml.form;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes one escaping of markup for a page. Whatever is no escape stays as it is. */
final class Escapes {

    private static final Pattern ESCAPE =
            Pattern.compile("&(?:(lt|gt|amp|quot|apos)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private Escapes() {}

    static String undo(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        character(escape.group(), escape.group(1), escape.group(2), escape.group(3))));
    }

    private static String character(String whole, String name, String decimal, String hexadecimal) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(point) && !isSurrogate(point) ? Character.toString(point) : whole;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
