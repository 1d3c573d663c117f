package org.comptoir.gateway.fulfilment;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The language of texts as {@code xml:lang} says it: BCP 47, such as {@code fr-CA}. */
public record LanguageTag(String text) {

    private static final int LONGEST = 35;

    /** @throws IllegalArgumentException for what is no such tag, or names no language */
    public static LanguageTag of(String said) {
        String tag = said.strip();
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (tag.length() <= LONGEST && !locale.getLanguage().isEmpty()) {
                return new LanguageTag(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException none) {
            throw new IllegalArgumentException(refusal(tag), none);
        }
        throw new IllegalArgumentException(refusal(tag));
    }

    private static String refusal(String tag) {
        return "is \"%s\": expected is a language by BCP 47, such as en, fr-CA or de-AT"
                .formatted(tag.length() <= LONGEST ? tag : tag.substring(0, LONGEST) + "…");
    }
}
