package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.Visitor;
import org.comptoir.gateway.storefront.page.NoticePage;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.kernel.Language;

/** Pages with nothing but a message, each in the language of whoever reads it. */
@ApplicationScoped
public class Notices {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());

    private final RandomGenerator random;

    @Inject
    public Notices(RandomGenerator random) {
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Notices() {
        this(null);
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
                    request,
                    request.browserLanguage(),
                    List.of(),
                    "error",
                    reference);
        }
        found.write(response);
    }

    /** 410 about a session or link that was there once; shown inside the buyer's frame. */
    public Answer gone(ShopRequest request, Visitor visitor, String key) {
        return page(HttpServletResponse.SC_GONE, request, visitor.language(), visitor.frameOrigins(), key, "");
    }

    public Answer unknown(ShopRequest request) {
        return page(HttpServletResponse.SC_NOT_FOUND, request, request.browserLanguage(), List.of(), "unknown", "");
    }

    /** 403: somebody else's page sent a form to us. */
    public Answer refused(ShopRequest request, ActiveSession session) {
        return page(
                HttpServletResponse.SC_FORBIDDEN, request, session.language(), session.frameOrigins(), "foreign", "");
    }

    private static Answer page(
            int status,
            ShopRequest request,
            Language language,
            List<String> frameOrigins,
            String key,
            String reference) {
        NoticePage page = new NoticePage(Texts.in(language), request.http().getContextPath(), key, reference);
        return Answer.Page.of(status, "notice", page, frameOrigins);
    }
}
