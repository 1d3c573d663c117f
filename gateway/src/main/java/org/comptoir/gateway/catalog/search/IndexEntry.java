package org.comptoir.gateway.catalog.search;

import java.util.Map;
import org.comptoir.kernel.Language;

/**
 * What the index learns of one article.
 *
 * @param number how the index names it in its answers, counting from 0 in the order of equals
 * @param manufacturerPart blank where there is none
 * @param words for each language
 */
public record IndexEntry(int number, String part, String manufacturerPart, Map<Language, Words> words) {

    /** {@code name} weighs more than {@code text}. */
    public record Words(String name, String text) {}
}
