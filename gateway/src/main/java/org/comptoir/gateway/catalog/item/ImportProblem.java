package org.comptoir.gateway.catalog.item;

/**
 * Why one item of an import was left out.
 *
 * @param line where the source has it, from 1
 * @param item its part number or code as sent
 * @param field path of the value, such as {@code packing/unit}
 * @param rule what the value breaks
 * @param remedy what to send instead
 */
public record ImportProblem(long line, String item, String field, String rule, String remedy) {

    @Override
    public String toString() {
        return "Line %d (%s), %s: %s. %s".formatted(line, item, field, rule, remedy);
    }
}
