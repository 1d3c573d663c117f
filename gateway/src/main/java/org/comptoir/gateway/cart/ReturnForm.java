package org.comptoir.gateway.cart;

import java.nio.charset.Charset;
import java.util.List;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.punchout.ReturnUrl;

/**
 * The form that carries a cart through the browser.
 *
 * @param fields hidden fields in order
 * @param target browsing context the form posts to: {@code _self}, {@code _top}, or a name the buyer gave
 * @param charset in which the page is written and the browser sends the fields: UTF-8 but for receivers that read another
 * @param document what was sent, for the journal
 */
public record ReturnForm(ReturnUrl action, List<Field> fields, String target, Charset charset, JournalEntry document) {

    public ReturnForm {
        fields = List.copyOf(fields);
    }

    /** A hidden field, its value not yet escaped for HTML. */
    public record Field(String name, String value) {}
}
