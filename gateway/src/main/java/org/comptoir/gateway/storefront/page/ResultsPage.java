package org.comptoir.gateway.storefront.page;

import gg.jte.Content;
import java.util.List;

/**
 * Hits of a search or a category.
 *
 * @param title what was asked for
 * @param summary how many hits
 * @param advice what to do where there are none
 * @param everywhere the same search without its category, empty where it has none
 * @param hits the rows, drawn
 * @param pages empty where one page holds them all
 */
public record ResultsPage(
        Frame frame,
        String title,
        String summary,
        String advice,
        String everywhere,
        List<Crumb> crumbs,
        List<ShelfView> shelves,
        List<Content> hits,
        List<PageLink> pages,
        String previous,
        String next) {

    /** One entry of the pager; without an address it is a gap, or the page shown. */
    public record PageLink(String label, String url, boolean current) {}
}
