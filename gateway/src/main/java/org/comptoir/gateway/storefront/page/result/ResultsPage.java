package org.comptoir.gateway.storefront.page.result;

import gg.jte.Content;
import java.util.List;
import org.comptoir.gateway.storefront.page.Crumb;
import org.comptoir.gateway.storefront.page.Frame;

/**
 * Hits of a search or a category. Addresses of links are relative to a page of hits.
 *
 * @param title what was asked for
 * @param summary how many hits
 * @param notes what was understood otherwise than asked, or is missing
 * @param chosen what narrows the hits, each with the address without it
 * @param unchosen the address without any of them, empty where nothing is chosen
 * @param orders how the hits may follow each other; none where there is nothing to order
 * @param facets what to narrow by, drawn
 * @param hits the rows, drawn
 * @param pager where one page does not hold them all
 * @param ways what to try where there are none
 */
public record ResultsPage(
        Frame frame,
        String title,
        String summary,
        List<String> notes,
        List<Crumb> crumbs,
        List<Link> chosen,
        String unchosen,
        List<Link> orders,
        Content facets,
        List<Content> hits,
        PagerView pager,
        Ways ways) {

    /** @param current true for what is shown now: it has no address of its own */
    public record Link(String label, String url, boolean current) {}

    /** The numbers below a list of hits; none where one page holds them all. */
    public record PagerView(List<Link> pages, String previous, String next) {}

    /**
     * Ways out of an empty page.
     *
     * @param advice what to do
     * @param everywhere the same search on all shelves, empty where it is on none
     * @param words that exist and begin alike
     * @param shelves where to look instead
     */
    public record Ways(String advice, String everywhere, List<Link> words, List<Link> shelves) {}
}
