package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Visitor;
import org.comptoir.gateway.storefront.page.NoticePage;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.kernel.Language;

/** Pages with nothing but a message, each in the language of whoever reads it. */
@ApplicationScoped
public class Notices {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());

    private final Frames frames;
    private final RandomGenerator random;

    @Inject
    public Notices(Frames frames, RandomGenerator random) {
        this.frames = frames;
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Notices() {
        this(null, null);
    }

    /** Writes the answer; a fault of ours becomes a page with a reference that our log knows too. */
    public void guard(ShopRequest request, HttpServletResponse response, Supplier<Answer> answer) throws IOException {
        Answer found;
        try {
            found = answer.get();
        } catch (RuntimeException fault) {
            String reference = "S-%07d".formatted(random.nextInt(10_000_000));
            LOG.log(System.Logger.Level.ERROR, "Shop page failed, reference " + reference, fault);
            found = page(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    new NoticePage(
                            Texts.in(request.browserLanguage()),
                            request.http().getContextPath(),
                            null,
                            "error",
                            reference),
                    List.of());
        }
        found.write(response);
    }

    /** 410 about a session or link that was there once; shown inside the buyer's frame. */
    public Answer gone(ShopRequest request, Visitor visitor, String key) {
        return page(
                HttpServletResponse.SC_GONE,
                notice(request, visitor.supplier(), visitor.language(), key),
                visitor.frameOrigins());
    }

    public Answer unknown(ShopRequest request) {
        NoticePage notice = new NoticePage(
                Texts.in(request.browserLanguage()), request.http().getContextPath(), null, "unknown", "");
        return page(HttpServletResponse.SC_NOT_FOUND, notice, List.of());
    }

    /** 403: somebody else's page sent a form to us. */
    public Answer refused(ShopRequest request, ActiveSession session) {
        return page(
                HttpServletResponse.SC_FORBIDDEN,
                notice(request, session.connection().supplier(), session.language(), "foreign"),
                session.frameOrigins());
    }

    private NoticePage notice(ShopRequest request, SupplierId supplier, Language language, String key) {
        return new NoticePage(
                Texts.in(language), request.http().getContextPath(), frames.sign(request, supplier), key, "");
    }

    private static Answer page(int status, NoticePage page, List<String> frameOrigins) {
        return Answer.Page.of(status, "notice", page, frameOrigins);
    }
}
