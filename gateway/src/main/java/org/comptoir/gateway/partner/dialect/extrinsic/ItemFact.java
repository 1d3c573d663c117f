package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we know of a line and a buyer may want in a field of its own. */
public enum ItemFact {
    PART,
    NAME,
    DESCRIPTION,
    MANUFACTURER,
    MANUFACTURER_PART,
    /** The article's attribute EAN or GTIN. */
    EAN,
    UNSPSC,
    ECLASS,
    CATEGORY,
    LEAD_TIME,
    /** Our unit, where the buyer's says less. */
    UNIT,
    PROMISE,
    /** The number the buyer itself has for the article. */
    BUYER_PART,
    /** Number of the contract that made the price; nothing where none did. */
    CONTRACT,
    LIST_PRICE,
    /** For how many units the list price is. */
    LIST_BASIS;

    /** As rules spell it: {@code manufacturer-part}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ItemFact> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    static String words() {
        return Stream.of(values()).map(ItemFact::word).collect(Collectors.joining(", "));
    }
}
