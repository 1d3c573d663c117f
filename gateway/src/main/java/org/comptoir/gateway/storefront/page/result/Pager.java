package org.comptoir.gateway.storefront.page.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.comptoir.gateway.storefront.page.Numbers;

/** The numbers below a list of hits: first, last, the neighbours, and gaps between. */
public final class Pager {

    private Pager() {}

    public static List<ResultsPage.Link> of(Numbers numbers, int page, int pages, IntFunction<String> address) {
        List<ResultsPage.Link> links = new ArrayList<>();
        if (pages <= 1) {
            return links;
        }
        int last = 0;
        for (int i = 1; i <= pages; i++) {
            if (i != 1 && i != pages && Math.abs(i - page) > 1) {
                continue;
            }
            if (i - last > 1) {
                links.add(new ResultsPage.Link("…", "", false));
            }
            links.add(new ResultsPage.Link(numbers.count(i), i == page ? "" : address.apply(i), i == page));
            last = i;
        }
        return links;
    }
}
