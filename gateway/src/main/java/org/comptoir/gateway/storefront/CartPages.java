package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnCart;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnOutcome;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.Visitor;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.PercentCoding;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.cart.CartPage;
import org.comptoir.gateway.storefront.page.cart.CartViews;
import org.comptoir.gateway.storefront.page.cart.EmptiedPage;
import org.comptoir.gateway.storefront.page.cart.TransferPage;

/** The cart: filled, changed, handed back or left behind. */
@ApplicationScoped
public class CartPages {

    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_PART = 256;
    private static final int LONGEST_QUANTITY = 40;

    private final Cart cart;
    private final ReturnCart returnCart;
    private final Frames frames;

    @Inject
    public CartPages(Cart cart, ReturnCart returnCart, Frames frames) {
        this.cart = cart;
        this.returnCart = returnCart;
        this.frames = frames;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartPages() {
        this(null, null, null);
    }

    public Answer show(ShopRequest request, ActiveSession session) {
        return page(request, session, HttpServletResponse.SC_OK, List.of(), List.of(), Optional.empty());
    }

    /** Adds what was entered, all or nothing; what was wrong comes back in fields to be mended. */
    public Answer add(ShopRequest request, ActiveSession session) {
        List<CartChange> changes = changes(request);
        List<CartProblem> problems = changes.isEmpty() ? List.of() : cart.add(session, changes);
        frames.recount(session);
        if (problems.isEmpty()) {
            String from = Place.below(request.field("from", Place.LONGEST));
            String back = from.isEmpty() ? "" : "?from=" + PercentCoding.encode(from);
            return new Answer.SeeOther(links(request).cart() + back);
        }
        return page(request, session, ShopServlet.UNPROCESSABLE, problems, changes, Optional.empty());
    }

    public Answer change(ShopRequest request, ActiveSession session, int line) {
        String quantity = request.field("quantity", LONGEST_QUANTITY);
        List<CartProblem> problems = cart.change(session, line, quantity);
        frames.recount(session);
        if (problems.isEmpty()) {
            return new Answer.SeeOther(links(request).cart());
        }
        Optional<CartViews.Entry> entry = Optional.of(new CartViews.Entry(line, quantity));
        return page(request, session, ShopServlet.UNPROCESSABLE, problems, List.of(), entry);
    }

    public Answer giveBack(ShopRequest request, ActiveSession session) {
        boolean emptyIsMeant = request.field("empty").equals("delete");
        ReturnOutcome outcome = emptyIsMeant ? returnCart.handBackEvenEmpty(session) : returnCart.handBack(session);
        return leave(request, session, outcome, session.isReadOnly() ? "leave" : "transfer");
    }

    public Answer cancel(ShopRequest request, ActiveSession session) {
        return leave(request, session, returnCart.cancel(session), "leave");
    }

    /** The form of a cart that has just gone back, once more: a double click, or a step back in the browser. */
    public Optional<Answer> again(ShopRequest request, SessionId session, Visitor visitor) {
        String key = request.place().filter("cart/cancel"::equals).isPresent() ? "leave" : "transfer";
        return returnCart.findForm(session).map(form -> transfer(request, visitor, form, key));
    }

    private Answer leave(ShopRequest request, ActiveSession session, ReturnOutcome outcome, String key) {
        return outcome.fold(
                returned -> transfer(request, visitor(session), returned.form(), key),
                kept -> page(request, session, ShopServlet.UNPROCESSABLE, kept.problems(), List.of(), Optional.empty()),
                wouldEmpty -> askFirst(request, session));
    }

    private Answer askFirst(ShopRequest request, ActiveSession session) {
        Frame frame = frames.counted(request, session, 0).at("cart");
        EmptiedPage page = new EmptiedPage(frame, session.returnUrl().destination());
        return Answer.Page.ok("emptied", page, session.frameOrigins());
    }

    private static Visitor visitor(ActiveSession session) {
        return new Visitor(session.connection().supplier(), session.language(), session.frameOrigins());
    }

    private Answer transfer(ShopRequest request, Visitor visitor, ReturnForm form, String key) {
        TransferPage page = new TransferPage(
                Texts.in(visitor.language()),
                request.http().getContextPath(),
                frames.sign(request, visitor.supplier()),
                key,
                form.action().destination(),
                form);
        return Answer.Page.ok("transfer", page, visitor.frameOrigins())
                .postingTo(form.action().origin())
                .in(form.charset());
    }

    private Answer page(
            ShopRequest request,
            ActiveSession session,
            int status,
            List<CartProblem> problems,
            List<CartChange> refused,
            Optional<CartViews.Entry> entry) {
        PricedCart priced = cart.view(session);
        String from = Place.below(request.field("from", Place.LONGEST));
        Frame frame = frames.counted(request, session, priced.lines().size()).at("cart");
        CartPage page = new CartPage(
                frame,
                CartViews.lines(frame, priced, refused.isEmpty() ? problems : List.of(), entry),
                frame.texts().numbers().money(priced.total()),
                CartViews.strays(frame, priced),
                CartViews.notes(frame, priced, refused, problems),
                CartViews.refused(frame, refused, problems),
                from,
                session.returnUrl().destination(),
                CartViews.terms(frame, priced));
        return Answer.Page.of(status, "cart", page, session.frameOrigins());
    }

    /** Part numbers and quantities in the order sent; rows left blank are no wish. */
    private static List<CartChange> changes(ShopRequest request) {
        List<String> parts = request.fields("supplierPartId");
        List<String> quantities = request.fields("quantity");
        List<CartChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), MOST_ENTRIES); i++) {
            String part = cut(parts.get(i).strip(), LONGEST_PART);
            String quantity = i < quantities.size() ? cut(quantities.get(i).strip(), LONGEST_QUANTITY) : "";
            if (!part.isEmpty()) {
                changes.add(new CartChange(part, quantity));
            }
        }
        return changes;
    }

    private static Links links(ShopRequest request) {
        return Links.of(request.http().getContextPath(), request.sessionToken());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
