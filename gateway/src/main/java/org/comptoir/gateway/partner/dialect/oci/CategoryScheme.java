package org.comptoir.gateway.partner.dialect.oci;

import java.util.Optional;

/**
 * The classification that goes as EXT_SCHEMA_TYPE and EXT_CATEGORY_ID: {@code ECLASS=eClass}, {@code UNSPSC}, or
 * {@code none}.
 *
 * @param theirs what the buyer's catalog of schemes calls it
 */
public record CategoryScheme(String ours, String theirs) {

    /** @throws IllegalArgumentException if the text is no name or pair */
    public static Optional<CategoryScheme> parse(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        int equals = text.indexOf('=');
        return Optional.of(
                equals < 0
                        ? new CategoryScheme(name(text), text)
                        : new CategoryScheme(name(text.substring(0, equals)), name(text.substring(equals + 1))));
    }

    static String name(String text) {
        if (!text.matches("[\\p{L}\\p{N}@._-]{1,60}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name of a classification scheme. Write one such as UNSPSC or ECLASS, or none"
                            .formatted(text));
        }
        return text;
    }
}
