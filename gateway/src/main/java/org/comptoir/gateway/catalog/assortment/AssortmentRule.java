package org.comptoir.gateway.catalog.assortment;

import org.comptoir.gateway.catalog.item.PartList;

/**
 * What articles have in common that are shown or hidden.
 *
 * @param name code of the category, name of the manufacturer or of the attribute; blank for the others
 * @param text the attribute's value as people read it in any language, such as {@code 40 mm}
 * @param parts of {@link Kind#PARTS}
 */
public record AssortmentRule(Kind kind, String name, String text, PartList parts) {

    /** By what. */
    public enum Kind {
        EVERYTHING,
        /** With all categories below it. */
        CATEGORY,
        MANUFACTURER,
        ATTRIBUTE,
        PARTS
    }

    public static AssortmentRule everything() {
        return new AssortmentRule(Kind.EVERYTHING, "", "", PartList.NONE);
    }

    public static AssortmentRule category(String code) {
        return new AssortmentRule(Kind.CATEGORY, code, "", PartList.NONE);
    }

    public static AssortmentRule manufacturer(String name) {
        return new AssortmentRule(Kind.MANUFACTURER, name, "", PartList.NONE);
    }

    public static AssortmentRule attribute(String name, String text) {
        return new AssortmentRule(Kind.ATTRIBUTE, name, text, PartList.NONE);
    }

    public static AssortmentRule parts(PartList parts) {
        return new AssortmentRule(Kind.PARTS, "", "", parts);
    }

    /** Tells it from every other rule. */
    String key() {
        return kind + "\u001F" + name + "\u001F" + text + "\u001F" + (parts.isEmpty() ? "" : parts.digest());
    }
}
