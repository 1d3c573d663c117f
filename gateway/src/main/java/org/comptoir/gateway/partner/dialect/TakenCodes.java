package org.comptoir.gateway.partner.dialect;

import java.util.List;
import java.util.Optional;

/**
 * Which codes a suite takes: a list such as {@code EA BX PK}, or {@code any}.
 *
 * @param codes in the order preferred; empty optional where any is taken
 */
public record TakenCodes(Optional<List<String>> codes) {

    private static final String ANY = "any";

    public TakenCodes {
        codes = codes.map(List::copyOf);
    }

    static TakenCodes parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Nothing is listed. Write codes apart by blanks, or any");
        }
        return new TakenCodes(text.equals(ANY) ? Optional.empty() : Optional.of(List.of(text.split(" "))));
    }

    public boolean includes(String code) {
        return codes.isEmpty() || codes.get().contains(code);
    }
}
