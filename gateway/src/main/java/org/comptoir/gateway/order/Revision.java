package org.comptoir.gateway.order;

import java.util.Locale;
import java.util.Optional;

/**
 * What a document does to the buyer's order.
 *
 * @param kind cXML {@code OrderRequestHeader/@type}
 * @param replaces the document that the buyer sent before of the same order: {@code DocumentReference/@payloadID}
 */
public record Revision(Kind kind, Optional<String> replaces) {

    /** An order that nothing came before. */
    public static final Revision FIRST = new Revision(Kind.NEW, Optional.empty());

    /** Each carries the order whole: an update replaces all that came before and is no delta. */
    public enum Kind {
        NEW,
        UPDATE,
        DELETE;

        /** As cXML writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
