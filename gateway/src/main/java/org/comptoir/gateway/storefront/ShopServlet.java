package org.comptoir.gateway.storefront;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.look.ShopLanguages;
import org.comptoir.gateway.partner.look.ShopLooks;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.gateway.punchout.Visitor;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.kernel.Language;

/**
 * The shop below {@code /shop/{token}/}: finds the session behind the token and the page behind the path.
 *
 * <p>A plain servlet, for the search page's sake: the goal for it is a multiple of what an empty servlet costs, and a
 * framework's own share was more than half of that.
 */
@WebServlet("/shop/*")
public class ShopServlet extends HttpServlet {

    static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1L;
    private static final String MOUNT = "/shop/";

    private final transient ShoppingSessions sessions;
    private final transient CatalogPages catalog;
    private final transient ResultPages found;
    private final transient CartPages cart;
    private final transient Notices notices;
    private final transient ShopLooks looks;

    @Inject
    public ShopServlet(
            ShoppingSessions sessions,
            CatalogPages catalog,
            ResultPages found,
            CartPages cart,
            Notices notices,
            ShopLooks looks) {
        this.looks = looks;
        this.sessions = sessions;
        this.catalog = catalog;
        this.found = found;
        this.cart = cart;
        this.notices = notices;
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        http.setCharacterEncoding("UTF-8");
        ShopRequest request = ShopRequest.of(http, MOUNT);
        notices.guard(request, response, () -> answer(request));
    }

    private Answer answer(ShopRequest request) {
        if (!request.isRead() && !request.isPost()) {
            return new Answer.Bare(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", "GET, HEAD, POST");
        }
        return sessions.find(request.sessionToken())
                .fold(
                        open -> open(request, heard(open.session())),
                        closed -> closed(request, closed.session(), closed.visitor()),
                        expired -> notices.gone(request, expired.visitor(), "timeout"),
                        unknown -> notices.unknown(request));
    }

    private Answer open(ShopRequest request, ActiveSession session) {
        Optional<String> place = request.place();
        if (place.isEmpty()) {
            return new Answer.SeeOther(links(request).home());
        }
        return request.isPost() ? act(request, session, place.get()) : look(request, session, place.get());
    }

    /** In a language that is still offered. */
    private ActiveSession heard(ActiveSession session) {
        return session.speaking(languages(session).answer(Optional.of(session.language())));
    }

    private ShopLanguages languages(ActiveSession session) {
        return looks.of(session.connection().supplier()).languages();
    }

    private Answer look(ShopRequest request, ActiveSession session, String place) {
        if (place.startsWith("product/")) {
            return catalog.product(request, session, place.substring("product/".length()));
        }
        if (place.startsWith("image/")) {
            return catalog.image(request, session, place.substring("image/".length()));
        }
        return switch (place) {
            case "" -> catalog.home(request, session);
            case "search" -> found.results(request, session);
            case "suggest" -> found.suggest(request, session);
            case "product" -> catalog.product(request, session, request.field("supplierPartId"));
            case "image" -> catalog.image(request, session, request.field("supplierPartId"));
            case "cart" -> cart.show(request, session);
            // a step back after a form, or a copied address: the form's own page is the next best thing
            case "cart/return", "cart/cancel" ->
                new Answer.SeeOther(links(request).cart());
            case "language" -> new Answer.SeeOther(links(request).home());
            default -> catalog.missing(request, session);
        };
    }

    private Answer act(ShopRequest request, ActiveSession session, String place) {
        if (request.comesFromAnotherSite()) {
            return notices.refused(request, session);
        }
        if (place.startsWith("cart/lines/")) {
            Optional<Integer> line = lineNumber(place.substring("cart/lines/".length()));
            return line.isPresent() ? cart.change(request, session, line.get()) : catalog.missing(request, session);
        }
        return switch (place) {
            case "cart" -> cart.add(request, session);
            case "cart/return" -> cart.giveBack(request, session);
            case "cart/cancel" -> cart.cancel(request, session);
            case "language" -> speak(request, session);
            default -> catalog.missing(request, session);
        };
    }

    private Answer speak(ShopRequest request, ActiveSession session) {
        Language language = Language.named(request.field("language", 10))
                .filter(languages(session).offered()::contains)
                .orElse(session.language());
        sessions.speak(session.id(), language);
        String back = Place.below(request.field("back", Place.LONGEST));
        return new Answer.SeeOther(
                links(request).at(language == session.language() ? back : Place.inAnyLanguage(back)));
    }

    private Answer closed(ShopRequest request, SessionId session, Visitor visitor) {
        boolean leaving = request.isPost()
                && request.place()
                        .filter(place -> List.of("cart/return", "cart/cancel").contains(place))
                        .isPresent();
        Optional<Answer> again = leaving ? cart.again(request, session, visitor) : Optional.empty();
        return again.orElseGet(() -> notices.gone(request, visitor, "closed"));
    }

    private static Optional<Integer> lineNumber(String text) {
        boolean number = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Links links(ShopRequest request) {
        return Links.of(request.http().getContextPath(), request.sessionToken());
    }
}
