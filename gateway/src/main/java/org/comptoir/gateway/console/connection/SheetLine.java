package org.comptoir.gateway.console.connection;

/**
 * One field that the buyer's people fill in.
 *
 * @param label the field's name in their suite
 * @param value exactly what to type; empty where the field stays empty
 * @param note why, or what else; may be empty
 */
public record SheetLine(String label, String value, String note) {

    static SheetLine of(String label, String value) {
        return new SheetLine(label, value, "");
    }
}
