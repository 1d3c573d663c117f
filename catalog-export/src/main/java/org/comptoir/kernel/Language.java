package org.comptoir.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages in which the product speaks to people; English stands in wherever a text or a wish is missing. */
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH),
    DE(Locale.GERMAN);

    private final Locale locale;
    private final String ownName;

    Language(Locale locale) {
        this.locale = locale;
        this.ownName = locale.getDisplayLanguage(locale);
    }

    /**
     * The closest language to a tag as requests carry it ({@code cXML/@xml:lang}, {@code fr-CA}, {@code de_AT}); English
     * for anything else.
     */
    public static Language closestTo(String tag) {
        return named(tag).orElse(EN);
    }

    /** The same; empty for a language that is none of these. */
    public static Optional<Language> named(String tag) {
        String whole = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int region = whole.indexOf('-');
        String primary = region < 0 ? whole : whole.substring(0, region);
        for (Language language : values()) {
            if (language.tag().equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public Locale locale() {
        return locale;
    }

    /** As its speakers call it: {@code English}, {@code français}, {@code Deutsch}. */
    public String ownName() {
        return ownName;
    }

    /** BCP 47: {@code en}, {@code fr}, {@code de}. */
    public String tag() {
        return locale.getLanguage();
    }
}
