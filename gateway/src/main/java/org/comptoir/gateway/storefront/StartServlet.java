package org.comptoir.gateway.storefront;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.EnterPunchOut;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.result.Asked;

/**
 * The start page {@code /start/{oneTimeToken}}: exchanges the token and sends the browser on to the shop.
 *
 * <p>Only a real GET uses the token up. Suites, mail gateways and browsers look at addresses before a person does:
 * HEAD, OPTIONS and prefetches leave it alone.
 */
@WebServlet("/start/*")
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String MOUNT = "/start/";
    private static final int LONGEST_QUERY = 256;

    private final transient EnterPunchOut enterPunchOut;
    private final transient ShoppingSessions sessions;
    private final transient CatalogPages catalog;
    private final transient Notices notices;

    @Inject
    public StartServlet(EnterPunchOut enterPunchOut, ShoppingSessions sessions, CatalogPages catalog, Notices notices) {
        this.enterPunchOut = enterPunchOut;
        this.sessions = sessions;
        this.catalog = catalog;
        this.notices = notices;
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        ShopRequest request = ShopRequest.of(http, MOUNT);
        notices.guard(request, response, () -> answer(request));
    }

    private Answer answer(ShopRequest request) {
        return switch (request.http().getMethod()) {
            case "GET" ->
                isPrefetch(request.http())
                        ? new Answer.Bare(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Vary", "Sec-Purpose, Purpose")
                        : enter(request);
            case "HEAD" -> new Answer.Bare(HttpServletResponse.SC_OK, "Allow", "GET, HEAD, OPTIONS");
            case "OPTIONS" -> new Answer.Bare(HttpServletResponse.SC_NO_CONTENT, "Allow", "GET, HEAD, OPTIONS");
            default -> new Answer.Bare(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", "GET, HEAD, OPTIONS");
        };
    }

    private Answer enter(ShopRequest request) {
        return enterPunchOut
                .enter(request.token())
                .fold(
                        entered -> new Answer.SeeOther(landing(request, entered.token())),
                        used -> notices.gone(request, used.visitor(), "used"),
                        expired -> notices.gone(request, expired.visitor(), "expired"),
                        unknown -> notices.unknown(request));
    }

    private String landing(ShopRequest request, SessionToken token) {
        Links links = Links.of(request.http().getContextPath(), token);
        Optional<ActiveSession> session = sessions.find(token)
                .fold(
                        open -> Optional.of(open.session()),
                        closed -> Optional.empty(),
                        expired -> Optional.empty(),
                        unknown -> Optional.empty());
        return session.map(open -> landing(request, open, links)).orElse(links.home());
    }

    /** Who brings a cart along came for it, whatever article it once began with; else the address may ask for a search. */
    private String landing(ShopRequest request, ActiveSession session, Links links) {
        if (session.replacesLines() || session.isReadOnly()) {
            return links.cart();
        }
        String sought = request.field("q", LONGEST_QUERY).strip();
        if (!sought.isEmpty()) {
            return links.at(Asked.of(sought).path());
        }
        return session.selectedItem()
                .map(selected -> links.at(catalog.landing(session, selected)))
                .orElse(links.home());
    }

    private static boolean isPrefetch(HttpServletRequest http) {
        return says(http, "Sec-Purpose", "prefetch")
                || says(http, "Purpose", "prefetch")
                || says(http, "X-Moz", "prefetch");
    }

    private static boolean says(HttpServletRequest http, String header, String word) {
        String value = http.getHeader(header);
        return value != null && value.toLowerCase(Locale.ROOT).contains(word);
    }
}
