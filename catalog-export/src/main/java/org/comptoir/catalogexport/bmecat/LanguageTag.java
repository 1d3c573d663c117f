package org.comptoir.catalogexport.bmecat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** BMEcat's languages of three letters (ISO 639-2, both kinds) as BCP 47 tags. */
final class LanguageTag {

    private static final Map<String, String> TAGS = new HashMap<>(Map.of(
            "ger", "de", "fre", "fr", "dut", "nl", "cze", "cs", "slo", "sk", "rum", "ro", "gre", "el", "chi", "zh"));

    static {
        for (String two : Locale.getISOLanguages()) {
            TAGS.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
        }
    }

    private LanguageTag() {}

    /** The three letters BMEcat wants; the tag itself where there are none. */
    static String three(String tag) {
        try {
            String three = Locale.forLanguageTag(tag).getISO3Language();
            return three.isEmpty() ? tag : three;
        } catch (MissingResourceException unknown) {
            return tag;
        }
    }

    static String of(String told, String otherwise) {
        String lower = told.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? otherwise : TAGS.getOrDefault(lower, lower);
    }
}
