package org.comptoir.cxml.dtd;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an element may hold. */
public sealed interface ContentModel {

    /** Nothing, not even text. */
    record Empty() implements ContentModel {}

    /** Text and every declared element. */
    record Any() implements ContentModel {}

    /** Text, and between it the named elements in any order. */
    record Mixed(Set<String> names) implements ContentModel {}

    /**
     * Elements in a certain order and no text.
     *
     * @param start before the first child
     * @param names of all that may be children, in the order of the DTD
     * @param repeatable those of them that may stand more than once
     */
    record Children(ContentState start, Set<String> names, Set<String> repeatable) implements ContentModel {

        /** Whether an order exists in which one child stands before the other. */
        public boolean allows(String first, String second) {
            return start.gapBefore(first)
                    .flatMap(gap -> Optional.ofNullable(gap.end().after(first)))
                    .filter(then -> then.canStillHold(second))
                    .isPresent();
        }
    }

    /** @param spec right side of an ELEMENT declaration, entities replaced and blanks removed */
    static ContentModel of(String spec) {
        if (spec.equals("EMPTY")) {
            return new Empty();
        }
        if (spec.equals("ANY")) {
            return new Any();
        }
        if (spec.startsWith("(#PCDATA")) {
            return new Mixed(Stream.of(spec.replaceAll("[()*]", "").split("\\|"))
                    .filter(name -> !name.equals("#PCDATA"))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new ModelBuilder(spec).build();
    }
}
