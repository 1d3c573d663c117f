package org.comptoir.gateway.cart;

import java.net.URI;
import java.util.List;
import org.comptoir.gateway.journal.JournalEntry;

/**
 * The form that carries a cart through the browser.
 *
 * @param fields hidden fields in order
 * @param target browsing context the form posts to: {@code _self}, {@code _top}, or a name the buyer gave
 * @param document what was sent, for the journal
 */
public record ReturnForm(URI action, List<Field> fields, String target, JournalEntry document) {

    public ReturnForm {
        fields = List.copyOf(fields);
    }

    /** A hidden field, its value not yet escaped for HTML. */
    public record Field(String name, String value) {}
}
