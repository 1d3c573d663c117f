package org.comptoir.gateway.storefront.page.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.storefront.page.Texts;

/** Counts put into words and links, at most eight facets of at most twenty values. */
public final class FacetViews {

    private static final int MOST_FACETS = Choices.MOST_FACTS;
    private static final int MOST_VALUES = Choices.MOST_VALUES;
    private static final int SHOWN_AT_ONCE = 6;

    /** Two values behind a fold cost more to open than to show. */
    private static final int LONG_ENOUGH_TO_FOLD = SHOWN_AT_ONCE + 3;

    private static final int UNFOLDED = 3;

    private final Texts texts;
    private final List<FacetView> views = new ArrayList<>();

    private FacetViews(Texts texts) {
        this.texts = texts;
    }

    public static FacetsPart of(Texts texts, Asked asked, List<Category> tree, FacetCounts counts) {
        FacetViews facets = new FacetViews(texts);
        facets.addStock(asked, counts.inStock());
        facets.add(
                texts.get("article.manufacturer"),
                counts.manufacturers(),
                asked.choices().manufacturers(),
                asked::togglingMaker);
        for (FacetCounts.Fact fact : counts.facts()) {
            facets.add(
                    fact.name(),
                    fact.values(),
                    asked.choices().facts().getOrDefault(fact.name(), Set.of()),
                    value -> asked.toggling(fact.name(), value));
        }
        return new FacetsPart(texts, ShelfChoices.of(texts, asked, tree, counts), facets.views);
    }

    private void addStock(Asked asked, int inStock) {
        boolean chosen = asked.choices().inStock();
        if (inStock > 0 || chosen) {
            var choice = new FacetView.Choice(
                    texts.get("results.inStock"),
                    texts.numbers().count(inStock),
                    asked.togglingStock().path(),
                    chosen);
            views.add(new FacetView(texts.get("results.availability"), true, List.of(choice), List.of()));
        }
    }

    /** A facet with one value that is not chosen narrows nothing. */
    private void add(
            String title, List<FacetCounts.Value> values, Set<String> chosen, Function<String, Asked> toggled) {
        if (views.size() >= MOST_FACETS || (values.size() < 2 && chosen.isEmpty())) {
            return;
        }
        List<FacetCounts.Value> best = values.stream().limit(MOST_VALUES).toList();
        int shown = best.size() < LONG_ENOUGH_TO_FOLD ? best.size() : SHOWN_AT_ONCE;
        List<FacetView.Choice> first = choices(best.subList(0, shown), chosen, toggled);
        List<FacetView.Choice> more = choices(best.subList(shown, best.size()), chosen, toggled);
        boolean open = !chosen.isEmpty() || views.size() < UNFOLDED;
        views.add(new FacetView(title, open, first, more));
    }

    /** The most frequent come first; but sizes stand in the order of sizes. */
    private List<FacetView.Choice> choices(
            List<FacetCounts.Value> values, Set<String> chosen, Function<String, Asked> toggled) {
        boolean sizes = values.stream().allMatch(value -> SizeOrder.isSize(value.text()));
        List<FacetCounts.Value> ordered = sizes ? SizeOrder.sorted(values, FacetCounts.Value::text) : values;
        return ordered.stream()
                .map(value -> new FacetView.Choice(
                        texts.numbers().measure(value.text()),
                        texts.numbers().count(value.entries()),
                        toggled.apply(value.text()).path(),
                        chosen.contains(value.text())))
                .toList();
    }
}
