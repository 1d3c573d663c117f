package org.comptoir.gateway.partner.dialect.oci;

import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * The buyer's material groups for our shelves and codes: {@code 3116=0815 fasteners=0816}, or {@code none}.
 *
 * @param beginningToGroup the code of a shelf, or the beginning of a classification code
 */
public record MaterialGroups(Map<String, String> beginningToGroup) {

    public MaterialGroups {
        beginningToGroup = Map.copyOf(beginningToGroup);
    }

    /** @throws IllegalArgumentException if a pair is none */
    public static MaterialGroups parse(String text) {
        return new MaterialGroups(Pairs.parse(text, "3116=0815"));
    }

    /** The group of the longest beginning that the code has. */
    public Optional<String> find(String code) {
        return beginningToGroup.entrySet().stream()
                .filter(pair -> code.startsWith(pair.getKey()))
                .max(Comparator.comparingInt(pair -> pair.getKey().length()))
                .map(Entry::getValue);
    }
}
