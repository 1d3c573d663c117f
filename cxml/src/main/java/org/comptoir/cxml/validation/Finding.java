package org.comptoir.cxml.validation;

/**
 * One thing a document has against it.
 *
 * @param level how much it weighs
 * @param path to the element or attribute: {@code cXML/Request/OrderRequest/ItemOut[3]/@quantity}; an element that may
 *     repeat carries its number, beginning with 1
 * @param line beginning with 1; 0 when the document as a whole is meant
 * @param column beginning with 1; 0 when the document as a whole is meant
 * @param rule its name, the same in every release: {@code dtd-element-order}, {@code timestamp-z} …
 * @param message names the thing and the rule
 * @param advice what to do next
 */
public record Finding(Level level, String path, int line, int column, String rule, String message, String advice) {

    @Override
    public String toString() {
        return "%s line %d, column %d, %s: %s. %s [%s]".formatted(level, line, column, path, message, advice, rule);
    }
}
