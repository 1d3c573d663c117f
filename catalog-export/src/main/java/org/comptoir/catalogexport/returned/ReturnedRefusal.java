package org.comptoir.catalogexport.returned;

import org.comptoir.catalogexport.Refusal.Weight;

/**
 * What a destination said of one article.
 *
 * @param line of the file it got, from 1; 0 where it named none
 * @param item the supplier's part number, blank where it named none
 * @param field as {@code ItemField} names it, blank where nobody can tell
 * @param message in the destination's words
 */
public record ReturnedRefusal(long line, String item, String field, String message, Weight weight) {

    /** The same, of the article that was found in its line. */
    public ReturnedRefusal of(String found) {
        return new ReturnedRefusal(line, found, field, message, weight);
    }
}
