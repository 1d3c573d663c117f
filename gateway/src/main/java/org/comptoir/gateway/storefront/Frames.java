package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Supplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.look.ShopLooks;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.Signboard;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.Visit;

/** Gathers what stands around every page of a shop. */
@ApplicationScoped
public class Frames {

    private final PartnerDirectory partners;
    private final ShopLooks looks;
    private final CartBadge badge;

    @Inject
    public Frames(PartnerDirectory partners, ShopLooks looks, CartBadge badge) {
        this.partners = partners;
        this.looks = looks;
        this.badge = badge;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Frames() {
        this(null, null, null);
    }

    /** The frame of the home page, its cart counted. */
    public Frame of(ShopRequest request, ActiveSession session) {
        return of(request, session, badge.lines(session));
    }

    /** The same where the page has just read the cart. */
    public Frame counted(ShopRequest request, ActiveSession session, int cartLines) {
        badge.learn(session, cartLines);
        return of(request, session, cartLines);
    }

    /** The cart may have changed: it is counted anew for the next page. */
    public void recount(ActiveSession session) {
        badge.forget(session);
    }

    /** What is over a supplier's door. */
    public Signboard sign(ShopRequest request, SupplierId supplier) {
        return Signboard.of(
                looks.of(supplier),
                partners.findSupplier(supplier).map(Supplier::name).orElse(""),
                request.http().getContextPath());
    }

    private static Visit visit(ActiveSession session) {
        Person person = session.person();
        return new Visit(
                session.connection().client().name(),
                person.name().or(person::email).orElse(""),
                session.site().map(Site::label).orElse(""),
                session.connection().test(),
                session.operation());
    }

    private Frame of(ShopRequest request, ActiveSession session, int cartLines) {
        String contextPath = request.http().getContextPath();
        return new Frame(
                Texts.in(session.language()),
                Links.of(contextPath, request.sessionToken()),
                contextPath,
                sign(request, session.connection().supplier()),
                visit(session),
                cartLines,
                "",
                "");
    }
}
