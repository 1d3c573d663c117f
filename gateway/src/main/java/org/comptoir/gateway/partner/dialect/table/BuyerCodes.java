package org.comptoir.gateway.partner.dialect.table;

import java.util.Map;
import java.util.Optional;

/**
 * The buyer's codes for our shelves and classification codes, such as its material groups: {@code 3116=0815 fasteners=0816}, or
 * {@code none}.
 *
 * @param byBeginning by the code of a shelf, or the beginning of a classification code
 */
public record BuyerCodes(Map<String, String> byBeginning) {

    public BuyerCodes {
        byBeginning = Map.copyOf(byBeginning);
    }

    /** @throws IllegalArgumentException if a pair is none */
    public static BuyerCodes parse(String text) {
        return new BuyerCodes(Pairs.parse(text, "3116=0815"));
    }

    /** The buyer's code for the longest beginning that the code has. */
    public Optional<String> find(String code) {
        for (int length = code.length(); length > 0; length--) {
            String theirs = byBeginning.get(code.substring(0, length));
            if (theirs != null) {
                return Optional.of(theirs);
            }
        }
        return Optional.empty();
    }
}
