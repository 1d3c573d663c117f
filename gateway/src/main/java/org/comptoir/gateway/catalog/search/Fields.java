package org.comptoir.gateway.catalog.search;

import org.comptoir.kernel.Language;

/** The index's fields. Part numbers are kept compact, texts analysed in their language. */
final class Fields {

    /** Raise it whenever fields or analysis change: an index of another format is built anew. */
    static final int FORMAT = 1;

    static final String NUMBER = "number";
    static final String PART = "part";
    static final String PART_PIECE = "part_piece";
    static final String MANUFACTURER_PART = "manufacturer_part";

    private Fields() {}

    static String name(Language language) {
        return "name_" + language.tag();
    }

    static String text(Language language) {
        return "text_" + language.tag();
    }
}
