package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.result.Asked;
import org.comptoir.gateway.storefront.page.result.ResultsPages;

/** Hits of a search or a category, what to narrow them by, and what the search field suggests. */
@ApplicationScoped
public class ResultPages {

    private static final int LONGEST_TYPED = 256;

    private final CatalogSearch search;
    private final Hits hits;
    private final Facets facets;
    private final Suggestions suggestions;
    private final Frames frames;

    @Inject
    public ResultPages(CatalogSearch search, Hits hits, Facets facets, Suggestions suggestions, Frames frames) {
        this.search = search;
        this.hits = hits;
        this.facets = facets;
        this.suggestions = suggestions;
        this.frames = frames;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ResultPages() {
        this(null, null, null, null, null);
    }

    public Answer results(ShopRequest request, ActiveSession session) {
        Audience audience = CatalogPages.audience(session);
        Asked wanted = AskedReader.read(request);
        SearchPage found = search.search(audience, wanted.query());
        if (found.products().isEmpty() && found.total() > 0) { // an address with a page past the end
            found = search.search(audience, wanted.at(found.pages()).query());
        }
        Asked asked = wanted.at(found.page());
        Frame frame = frames.of(request, session).searching(asked.text(), asked.path());
        Facets.Beside beside = facets.of(audience, asked);
        ResultsPages.Found shown = new ResultsPages.Found(
                found,
                beside.drawn(),
                hits.of(frame, session, found.products()),
                found.total() == 0 ? suggestions.near(audience, asked.text()) : List.of());
        return Answer.Page.ok("results", ResultsPages.of(frame, asked, beside.tree(), shown), session.frameOrigins());
    }

    /** For the search field's script; without it a search is sent as it stands. */
    public Answer suggest(ShopRequest request, ActiveSession session) {
        Links links = Links.of(request.http().getContextPath(), request.sessionToken());
        String typed = request.field("q", LONGEST_TYPED).strip();
        return new Answer.Json(Suggestions.json(suggestions.lines(CatalogPages.audience(session), links, typed)));
    }
}
