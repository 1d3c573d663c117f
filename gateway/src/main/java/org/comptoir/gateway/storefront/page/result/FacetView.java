package org.comptoir.gateway.storefront.page.result;

import java.util.List;

/**
 * What hits have in common in one respect, as links that choose a value or let it go.
 *
 * @param open whether it is unfolded from the start
 * @param first the values shown at once
 * @param more those behind a fold
 */
public record FacetView(String title, boolean open, List<Choice> first, List<Choice> more) {

    /** @param url relative to a page of hits */
    public record Choice(String label, String count, String url, boolean chosen) {}
}
