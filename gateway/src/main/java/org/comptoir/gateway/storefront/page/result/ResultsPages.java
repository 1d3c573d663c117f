package org.comptoir.gateway.storefront.page.result;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.storefront.page.Crumb;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Shelves;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.result.ResultsPage.Link;
import org.comptoir.gateway.storefront.page.result.ResultsPage.PagerView;
import org.comptoir.gateway.storefront.page.result.ResultsPage.Ways;

/** A page of hits, put into words. */
public final class ResultsPages {

    private final Frame frame;
    private final Texts texts;
    private final Asked asked;
    private final List<Category> tree;
    private final List<Category> path;

    private ResultsPages(Frame frame, Asked asked, List<Category> tree) {
        this.frame = frame;
        this.texts = frame.texts();
        this.asked = asked;
        this.tree = tree;
        this.path = Shelves.path(tree, asked.category());
    }

    /**
     * What belongs on the page and is drawn or asked for elsewhere.
     *
     * @param hits the rows of the articles found
     * @param words that exist and begin like those asked, where nothing is found
     */
    public record Found(SearchPage page, Content facets, List<Content> hits, List<String> words) {}

    public static ResultsPage of(Frame frame, Asked asked, List<Category> tree, Found found) {
        return new ResultsPages(frame, asked, tree).page(found);
    }

    private ResultsPage page(Found found) {
        SearchPage page = found.page();
        return new ResultsPage(
                frame,
                title(),
                texts.count("results.found", page.total()),
                notes(page),
                Crumb.along(frame, path),
                chosen(),
                asked.choices().isEmpty()
                        ? ""
                        : asked.choosing(Asked.of("").choices()).path(),
                page.total() > 1 ? orders() : List.of(),
                found.facets(),
                found.hits(),
                pager(page),
                ways(found));
    }

    private String title() {
        String shelf = path.isEmpty() ? "" : path.get(path.size() - 1).name();
        if (asked.text().isEmpty()) {
            return shelf.isEmpty() ? texts.get("nav.all") : shelf;
        }
        return shelf.isEmpty()
                ? texts.get("results.title.query", asked.text())
                : texts.get("results.title.queryInCategory", asked.text(), shelf);
    }

    private List<String> notes(SearchPage page) {
        List<String> notes = new ArrayList<>();
        page.reading().ifPresent(read -> notes.add(texts.get("results.reading", asked.text(), read)));
        page.indexed().ifPresent(percent -> notes.add(texts.get("results.indexing", Integer.toString(percent))));
        if (page.half() && page.total() > 0) {
            notes.add(texts.get("results.half", asked.text()));
        }
        if (page.partial()) {
            notes.add(texts.get("results.partial"));
        }
        return notes;
    }

    private List<Link> chosen() {
        List<Link> chosen = new ArrayList<>();
        if (asked.choices().inStock()) {
            chosen.add(
                    new Link(texts.get("results.inStock"), asked.togglingStock().path(), false));
        }
        for (String maker : asked.choices().manufacturers()) {
            chosen.add(new Link(maker, asked.togglingMaker(maker).path(), false));
        }
        asked.choices().facts().forEach((name, values) -> {
            for (String value : values) {
                String label = texts.get("results.chosen", name, texts.numbers().measure(value));
                chosen.add(new Link(label, asked.toggling(name, value).path(), false));
            }
        });
        return chosen;
    }

    /** A list without words has no best hit: it stands in the order of its numbers. */
    private List<Link> orders() {
        boolean list = asked.text().isEmpty();
        WordQuery.Order shown =
                list && asked.order() == WordQuery.Order.RELEVANCE ? WordQuery.Order.PART : asked.order();
        List<Link> orders = new ArrayList<>();
        for (WordQuery.Order order : WordQuery.Order.values()) {
            if (!list || order != WordQuery.Order.RELEVANCE) {
                orders.add(new Link(
                        texts.get("results.order." + order), asked.in(order).path(), order == shown));
            }
        }
        return orders;
    }

    private PagerView pager(SearchPage page) {
        int number = page.page();
        return new PagerView(
                Pager.of(
                        texts.numbers(),
                        number,
                        page.pages(),
                        other -> asked.at(other).path()),
                number > 1 ? asked.at(number - 1).path() : "",
                number < page.pages() ? asked.at(number + 1).path() : "");
    }

    private Ways ways(Found found) {
        if (!found.hits().isEmpty()) {
            return new Ways("", "", List.of(), List.of());
        }
        return new Ways(
                advice(),
                asked.text().isEmpty() || asked.category().isEmpty()
                        ? ""
                        : asked.on("").path(),
                found.words().stream()
                        .map(word -> new Link(word, Asked.of(word).path(), false))
                        .toList(),
                tree.stream()
                        .map(shelf -> new Link(
                                shelf.name(), Asked.of("").on(shelf.code()).path(), false))
                        .toList());
    }

    private String advice() {
        if (!asked.choices().isEmpty()) {
            return texts.get("results.none.chosen");
        }
        return asked.text().isEmpty()
                ? texts.get("results.none.category")
                : texts.get("results.none.query", asked.text());
    }
}
