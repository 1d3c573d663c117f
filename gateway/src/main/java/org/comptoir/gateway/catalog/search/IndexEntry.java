package org.comptoir.gateway.catalog.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.Language;

/**
 * What the index learns of one article.
 *
 * @param category code of its shelf
 * @param words for each language a person may be spoken to in
 * @param others what is written in further languages
 * @param discontinued the first day on which it does not exist any more
 */
public record IndexEntry(
        String category,
        Numbers numbers,
        String manufacturer,
        Map<Language, Words> words,
        String others,
        Optional<LocalDate> discontinued) {

    /**
     * Who calls it what; blank where nobody does.
     *
     * @param buyers what clients call it, by the supplier's own number of the client
     */
    public record Numbers(String part, String manufacturerPart, String gtin, Map<String, String> buyers) {

        public Numbers {
            buyers = Map.copyOf(buyers);
        }
    }

    /**
     * {@code name} weighs more than {@code text}.
     *
     * @param facts what the article can be chosen by
     */
    public record Words(String name, String text, List<Fact> facts) {

        public Words {
            facts = List.copyOf(facts);
        }
    }

    /** Such as length, 40 mm. */
    public record Fact(String name, String value) {}
}
