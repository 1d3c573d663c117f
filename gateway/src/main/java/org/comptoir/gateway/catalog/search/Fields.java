package org.comptoir.gateway.catalog.search;

import org.comptoir.kernel.Language;

/** The index's fields. Part numbers are kept compact, texts analysed in their language. */
final class Fields {

    /** Raise it whenever fields or analysis change: an index of another format is built anew. */
    static final int FORMAT = 3;

    /** The part number as it is, by which an entry is replaced. */
    static final String ID = "id";

    /** The same, to order by; the index itself stands in this order. */
    static final String PART_ORDER = "part_order";

    /** The article's sheet, kept and not searched. */
    static final String SHEET = "sheet";

    static final String CHANGE = "change";

    /** Lead time and stock, replaced in place; see {@link ArticleIndex#supplied}. */
    static final String SUPPLY = "supply";

    static final String SUPPLY_CHANGE = "supply_change";
    static final String AVAILABLE = "available";

    /** The day from which on the article does not exist, counted from 1970. */
    static final String DISCONTINUED = "discontinued";

    static final String PART = "part";
    static final String PART_PIECE = "part_piece";
    static final String MANUFACTURER_PART = "manufacturer_part";
    /** From the start of each piece of a number to its end, so that a prefix finds what stands in its middle. */
    static final String NUMBER_TAIL = "number_tail";

    static final String GTIN = "gtin";
    /** A client's number for the article behind the client's own: nobody else's finds anything. */
    static final String BUYER_PART = "buyer_part";

    static final String OTHER_LANGUAGES = "text_other";
    static final String CATEGORY = "category";
    static final String MANUFACTURER = "manufacturer";

    /** Between the parts of one term; no text that was proved holds it. */
    static final char GAP = '\u001F';

    private Fields() {}

    static String name(Language language) {
        return "name_" + language.tag();
    }

    static String text(Language language) {
        return "text_" + language.tag();
    }

    /** Words as they are written, behind their plain form: {@code ecrou␟écrou}. */
    static String spelling(Language language) {
        return "spelling_" + language.tag();
    }

    static String fact(Language language) {
        return "fact_" + language.tag();
    }

    static String nameOrder(Language language) {
        return "name_order_" + language.tag();
    }
}
