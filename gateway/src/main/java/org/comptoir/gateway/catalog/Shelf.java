package org.comptoir.gateway.catalog;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.Language;

/**
 * A category with all that stands on it.
 *
 * @param names English is among them
 * @param articles numbers of the articles on this shelf and on every one below; not to be changed
 */
record Shelf(String code, Map<Language, String> names, List<Shelf> children, BitSet articles) {

    Shelf {
        names = Map.copyOf(names);
        children = List.copyOf(children);
    }

    String name(Language language) {
        return CategoryCheck.nameIn(names, language, code);
    }

    /** Its own code and that of every shelf below. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>(Set.of(code));
        children.forEach(child -> codes.addAll(child.codes()));
        return codes;
    }
}
