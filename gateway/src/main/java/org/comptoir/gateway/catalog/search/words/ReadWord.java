package org.comptoir.gateway.catalog.search.words;

import java.util.List;

/** A word as it was typed, with its stems. */
public record ReadWord(String text, List<String> stems) {

    public ReadWord {
        stems = List.copyOf(stems);
    }
}
