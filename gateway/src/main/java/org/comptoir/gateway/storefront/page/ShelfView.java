package org.comptoir.gateway.storefront.page;

import java.util.List;

/**
 * A category in the sidebar or on the home page.
 *
 * @param count how many articles, in words of the language
 * @param current true for the category the page is about
 * @param open true where it holds the current one or is it
 */
public record ShelfView(
        String name, String url, String count, boolean current, boolean open, List<ShelfView> children) {

    public ShelfView {
        children = List.copyOf(children);
    }
}
