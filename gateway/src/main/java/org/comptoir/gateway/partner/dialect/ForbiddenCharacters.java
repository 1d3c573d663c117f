package org.comptoir.gateway.partner.dialect;

import java.util.List;
import java.util.Optional;

/** Characters for which a suite refuses an id: {@code ? { }} apart by blanks, or {@code none}. */
public record ForbiddenCharacters(List<String> characters) {

    private static final String NONE = "none";

    public ForbiddenCharacters {
        characters = List.copyOf(characters);
        for (String each : characters) {
            if (each.codePointCount(0, each.length()) != 1) {
                throw new IllegalArgumentException(
                        "\"%s\" is not one character. Write characters apart by blanks, or none".formatted(each));
            }
        }
    }

    /** @throws IllegalArgumentException if something between the blanks is not one character */
    static ForbiddenCharacters parse(String text) {
        return new ForbiddenCharacters(text.equals(NONE) ? List.of() : List.of(text.split(" ")));
    }

    /** The first character of the list that the id holds. */
    public Optional<String> findIn(String id) {
        return characters.stream().filter(id::contains).findFirst();
    }
}
