package org.comptoir.gateway.catalog.assortment;

import java.util.List;

/**
 * A rule as somebody wrote it, not yet proved.
 *
 * @param name code of the category, name of the manufacturer or of the attribute; blank for the others
 * @param text the attribute's value with its unit, as people read it
 * @param parts numbers of a list
 */
public record WrittenRule(AssortmentRule.Kind kind, String name, String text, List<String> parts) {

    public WrittenRule {
        parts = List.copyOf(parts);
    }

    /** Not a list. */
    public WrittenRule(AssortmentRule.Kind kind, String name, String text) {
        this(kind, name, text, List.of());
    }
}
