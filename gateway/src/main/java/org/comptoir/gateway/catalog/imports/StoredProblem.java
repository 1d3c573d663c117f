package org.comptoir.gateway.catalog.imports;

/**
 * One line of an import's report.
 *
 * @param number from 1, in the order of the file but for what shows only at its end
 * @param kind whether the line was left out
 * @param line where the file has it, from 1; 0 for the file as a whole
 * @param item part number or code as sent
 * @param field path of the value, such as {@code packing/unit}, behind what the file calls it: {@code ORDER_UNIT (packing/unit)}
 * @param found the value as sent, cut; blank where there is no single one
 * @param rule what it breaks
 * @param remedy what to send instead
 */
public record StoredProblem(
        long number, Kind kind, long line, String item, String field, String found, String rule, String remedy) {

    /** {@code NOTE}: something passed over that nobody needs to repair. */
    public enum Kind {
        PROBLEM,
        NOTE
    }
}
