package org.comptoir.gateway.partner.dialect.oci;

import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.table.Pairs;

/**
 * The buyer's ISO codes for our units, {@code EA=PCE BX=BX}. A unit that is not in it has none: the buyer's system would
 * drop the line without a word, so the cart stays here.
 *
 * @param ourToTheirs codes of up to three characters; several of ours may be one of theirs
 */
public record UnitTable(Map<String, String> ourToTheirs) {

    public UnitTable {
        ourToTheirs = Map.copyOf(ourToTheirs);
    }

    /** @throws IllegalArgumentException if a pair is none, or a code is too long */
    public static UnitTable parse(String text) {
        Map<String, String> pairs = Pairs.parse(text, "EA=PCE");
        pairs.forEach((ours, theirs) -> {
            if (!ours.matches("[A-Z0-9]{1,3}") || !theirs.matches("[A-Za-z0-9]{1,3}")) {
                throw new IllegalArgumentException(
                        "\"%s=%s\" are no units. Write ours=theirs, each of up to three letters or digits, such as EA=PCE"
                                .formatted(ours, theirs));
            }
        });
        return new UnitTable(pairs);
    }

    public Optional<String> find(String ours) {
        return Optional.ofNullable(ourToTheirs.get(ours));
    }
}
