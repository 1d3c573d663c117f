package org.comptoir.gateway.protocol.cxml.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.comptoir.gateway.punchout.ActiveSession;

/** Takes the place of the cart's format in every test: a message the DTD refuses fails the test that met it. */
@Specializes
@ApplicationScoped
public class CheckedCarts extends PunchOutOrderMessageFormat {

    @Inject
    CheckedCarts(Clock clock, DocumentIds ids) {
        super(clock, ids);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CheckedCarts() {
        this(null, null);
    }

    @Override
    public ReturnForm write(ReturnedCart cart) {
        return checked(super.write(cart));
    }

    @Override
    public ReturnForm writeCancellation(ActiveSession session) {
        return checked(super.writeCancellation(session));
    }

    private static ReturnForm checked(ReturnForm form) {
        Emitted.checked(form.document().content());
        return form;
    }
}
