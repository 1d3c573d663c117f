package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Supplier;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.Texts;

/** Gathers what stands around every page of an open session. */
@ApplicationScoped
public class Frames {

    private final PartnerDirectory partners;
    private final Cart cart;

    @Inject
    public Frames(PartnerDirectory partners, Cart cart) {
        this.partners = partners;
        this.cart = cart;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Frames() {
        this(null, null);
    }

    /** The frame of the home page, its cart counted. */
    public Frame of(ShopRequest request, ActiveSession session) {
        return of(request, session, cart.countLines(session));
    }

    public Frame of(ShopRequest request, ActiveSession session, int cartLines) {
        String contextPath = request.http().getContextPath();
        return new Frame(
                Texts.in(session.language()),
                Links.of(contextPath, request.sessionToken()),
                contextPath,
                partners.findSupplier(session.connection().supplier())
                        .map(Supplier::name)
                        .orElse(""),
                session.connection().client().name(),
                session.connection().test(),
                cartLines,
                "",
                "");
    }
}
