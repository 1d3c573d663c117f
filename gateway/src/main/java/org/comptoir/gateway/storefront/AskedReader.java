package org.comptoir.gateway.storefront;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.storefront.page.result.Asked;

/** Reads from an address what a page of hits is asked for. Nothing in it can be wrong: what makes no sense is passed over. */
final class AskedReader {

    private static final int LONGEST_QUERY = 256;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_VALUE = 160;
    private static final int LAST_PAGE = 99_999;
    private static final int PAGE_DIGITS = 5;

    private AskedReader() {}

    static Asked read(ShopRequest request) {
        return new Asked(
                request.field("q", LONGEST_QUERY).strip(),
                request.field("category", LONGEST_CODE).strip(),
                new Choices(
                        values(request.fields(Asked.MAKER)),
                        facts(request),
                        request.field(Asked.IN_STOCK, LONGEST_CODE).equals(Asked.YES)),
                Asked.order(request.field(Asked.ORDER, LONGEST_CODE)),
                page(request));
    }

    private static Map<String, Set<String>> facts(ShopRequest request) {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        request.allFields().forEach((name, values) -> {
            if (name.startsWith(Asked.FACT) && name.length() <= LONGEST_VALUE && facts.size() < Choices.MOST_FACTS) {
                facts.put(name.substring(Asked.FACT.length()), values(Arrays.asList(values)));
            }
        });
        return facts;
    }

    private static Set<String> values(List<String> sent) {
        if (sent.isEmpty()) {
            return Set.of();
        }
        return sent.stream()
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                .limit(Choices.MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int page(ShopRequest request) {
        String page = request.field("page", PAGE_DIGITS);
        boolean number = !page.isEmpty() && page.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Math.max(1, Integer.parseInt(page)), LAST_PAGE) : 1;
    }
}
