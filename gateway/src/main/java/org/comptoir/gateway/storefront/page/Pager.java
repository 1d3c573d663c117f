package org.comptoir.gateway.storefront.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The numbers below a list of hits: first, last, the neighbours, and gaps between. */
public final class Pager {

    private Pager() {}

    public static List<ResultsPage.PageLink> of(Numbers numbers, int page, int pages, IntFunction<String> address) {
        List<ResultsPage.PageLink> links = new ArrayList<>();
        if (pages <= 1) {
            return links;
        }
        int last = 0;
        for (int i = 1; i <= pages; i++) {
            if (i != 1 && i != pages && Math.abs(i - page) > 1) {
                continue;
            }
            if (i - last > 1) {
                links.add(new ResultsPage.PageLink("…", "", false));
            }
            links.add(new ResultsPage.PageLink(numbers.count(i), i == page ? "" : address.apply(i), i == page));
            last = i;
        }
        return links;
    }
}
