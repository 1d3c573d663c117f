package org.comptoir.gateway.partner.dialect.oci;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.table.Pairs;

/**
 * Fields a buyer wants beside those of OCI: {@code CUST_FIELD1=manufacturer CUST_FIELD2="fixed text"}, or {@code none}.
 *
 * @param fields in the order they are sent, without {@code NEW_ITEM-}
 */
public record CustomFields(Map<String, Content> fields) {

    /**
     * What goes into a field: one of the two.
     *
     * @param fact of the line
     * @param text the same on every line
     */
    public record Content(Optional<ItemFact> fact, Optional<String> text) {}

    public CustomFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @throws IllegalArgumentException if a pair is none, or a word stands for nothing we know of a line */
    public static CustomFields parse(String text) {
        Map<String, Content> fields = new LinkedHashMap<>();
        Pairs.parse(text, "CUST_FIELD1=manufacturer")
                .forEach((field, word) -> fields.put(Pairs.field(field), content(word)));
        return new CustomFields(fields);
    }

    private static Content content(String word) {
        if (word.startsWith("\"")) {
            return new Content(Optional.empty(), Optional.of(word.substring(1, word.length() - 1)));
        }
        Optional<ItemFact> fact = ItemFact.find(word);
        if (fact.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" is none of %s, and no text between double quotes".formatted(word, ItemFact.words()));
        }
        return new Content(fact, Optional.empty());
    }
}
