package org.comptoir.gateway.cart.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.SessionsLeaving;

/** Rows of carts, which leave with their session; prices that were promised in them stay, for orders are checked against those. */
@ApplicationScoped
class LeavingCarts {

    private final Database database;

    @Inject
    LeavingCarts(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected LeavingCarts() {
        this(null);
    }

    void leave(@Observes SessionsLeaving leaving) {
        List<Object[]> sessions = leaving.sessions().stream()
                .map(session -> new Object[] {session.value()})
                .toList();
        database.batch(
                "delete from returned_cart_line where returned_cart_id in"
                        + " (select id from returned_cart where session_id = ?)",
                sessions);
        database.batch("delete from returned_cart where session_id = ?", sessions);
        database.batch("delete from cart_line where session_id = ?", sessions);
        database.batch("delete from brought_line where session_id = ?", sessions);
    }
}
