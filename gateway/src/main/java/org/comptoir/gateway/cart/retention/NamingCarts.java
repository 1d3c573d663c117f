package org.comptoir.gateway.cart.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.platform.Database;

/** Rows of returned carts: the form and the document that went back, which may hold what the setup said of the person. */
@ApplicationScoped
class NamingCarts {

    private static final byte[] NOTHING = new byte[0];

    private final Database database;

    @Inject
    NamingCarts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingCarts() {
        this(null);
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Form(
            long id,
            long connection,
            Instant returnedAt,
            String action,
            String fields,
            String contentType,
            byte[] document) {}

    public List<Form> next(Search search, int limit) {
        return database.query(
                """
                select id, connection_id, returned_at, form_action, form_fields, content_type, document from returned_cart
                 where supplier_id = ? and id > ? and returned_at < ? order by id limit ?""",
                row -> new Form(
                        row.number("id"),
                        row.number("connection_id"),
                        row.instant("returned_at"),
                        row.text("form_action"),
                        row.text("form_fields"),
                        row.text("content_type"),
                        row.bytes("document")),
                search.supplierId(),
                search.after().id(),
                search.before(),
                limit);
    }

    /** Whole: the same document may stand in a field of the form once more, in Base64. */
    public void empty(long supplierId, long cart, String action) {
        database.update(
                "update returned_cart set form_fields = '[]', document = ?, form_action = ? where supplier_id = ? and id = ?",
                NOTHING,
                action,
                supplierId,
                cart);
    }
}
